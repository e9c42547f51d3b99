package app.elevenses.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Says who may come in, and by which door. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityChain {

    private static final String[] MONITORING = {"/actuator/**", "/livez", "/readyz"};
    private static final String[] HEALTH = {"/actuator/health", "/livez", "/readyz"};
    private static final String[] STATIC = {"/styles/**", "/modules/**", "/fonts/**", "/icons/**"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain monitoring(HttpSecurity http, MetricsToken token) throws Exception {
        return http.securityMatcher(MONITORING)
                .authorizeHttpRequests(doors -> doors.requestMatchers(HEALTH)
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(token)
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::write)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portal(HttpSecurity http, SignInAttempts attempts, StaySignedIn stay) throws Exception {
        return http.authorizeHttpRequests(doors -> doors.requestMatchers(STATIC)
                        .permitAll()
                        .requestMatchers("/pictures/**")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/login").defaultSuccessUrl("/wall"))
                .rememberMe(remember -> remember.rememberMeServices(stay).key(stay.getKey()))
                .headers(SecurityHeaders::write)
                .addFilterBefore(new SignInLimit(attempts), UsernamePasswordAuthenticationFilter.class)
                .build();
    }
}
