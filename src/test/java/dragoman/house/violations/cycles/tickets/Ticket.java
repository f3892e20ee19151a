package dragoman.house.violations.cycles.tickets;

import dragoman.house.violations.cycles.orders.Order;

public class Ticket {
    Order order;
}
