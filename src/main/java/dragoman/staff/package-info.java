/**
 * Who works here: accounts with roles bound to markets and languages, sign-in by password or by OpenID Connect, sessions as
 * rows, and the door before everything that is staff's. Rooms above ask {@link dragoman.staff.Staff} who is signed in and
 * {@link dragoman.staff.Signed} what that person may; each route of theirs says whom it admits with
 * {@link dragoman.staff.Admits}.
 *
 * <p>Tables: {@code staff_account}, {@code staff_grant}, {@code staff_session}, {@code staff_device}. May import
 * {@code sql audit i18n formats market identity doors texts web}.
 */
package dragoman.staff;
