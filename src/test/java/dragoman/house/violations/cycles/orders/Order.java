package dragoman.house.violations.cycles.orders;

import dragoman.house.violations.cycles.tickets.Ticket;

public class Order {
    Ticket ticket;
}
