/**
 * The console of staff: a thread with its buyer, its order and its list beside it, what is new and who else is there, what is
 * parked, told and was done. Each page shows what {@link dragoman.reach.Reach} covers and nothing else.
 *
 * <p>Tables: {@code ticket_presence}. May import all rooms above it in the plan but {@code workbench}.
 */
package dragoman.console;
