package dragoman.boot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a method use what the build forbids everywhere else; whoever writes it must be able to say why. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface AsksTheMachine {}
