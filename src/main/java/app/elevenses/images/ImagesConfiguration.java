package app.elevenses.images;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sweep run by the clock, and what collides in the database be tried again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableResilientMethods
class ImagesConfiguration {}
