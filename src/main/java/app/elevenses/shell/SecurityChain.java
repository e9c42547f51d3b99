package app.elevenses.shell;

import app.elevenses.people.SignedIn;
import app.elevenses.people.Standing;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.core.StandardContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Says who may come in, and by which door. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityChain {

    private static final String[] MONITORING = {"/actuator/**", "/livez", "/readyz"};
    private static final String[] HEALTH = {"/actuator/health", "/livez", "/readyz"};
    private static final String[] FILES = {
        "/styles/**", "/modules/**", "/fonts/**", "/icons/**", "/aura/**", "/VAADIN/build/**", "/VAADIN/static/**"
    };

    /** Where the browser keeps what somebody was writing; browsers listen to it over TLS alone. */
    private static final HeaderWriter NOTHING_STAYS =
            new ClearSiteDataHeaderWriter(ClearSiteDataHeaderWriter.Directive.STORAGE);

    /** Each step of the strength doubles what a guess costs, ours and theirs. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${elevenses.password-strength:10}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    /** Vaadin's pages are forwarded to; what is forwarded to must not be cut off before its headers are written. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAfterForwards() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
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
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(doors -> doors.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::write)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain portal(
            HttpSecurity http,
            RequestUtil vaadin,
            SignInAttempts attempts,
            StaySignedIn stay,
            SecurityContextHolderStrategy who,
            Standing standing,
            SignedIn signedIn,
            Clock clock,
            VaadinDefaultRequestCache visits)
            throws Exception {
        visits.setDelegateRequestCache(withoutTraces());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, arrivals());
        return http.authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/pictures/**", "/drafts/**")
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), SecurityChain::rooms)
                .formLogin(form -> form.failureHandler(refusedSignIns()))
                .csrf(guard -> guard.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .exceptionHandling(refused -> refused.accessDeniedHandler(refusals()))
                .logout(leaving -> leaving.addLogoutHandler(new HeaderWriterLogoutHandler(NOTHING_STAYS)))
                .rememberMe(remember -> remember.rememberMeServices(stay).key(stay.getKey()))
                .headers(SecurityHeaders::write)
                .addFilterBefore(new SignInLimit(attempts), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new StillHere(who, standing), AuthorizationFilter.class)
                .addFilterBefore(new BeenHere(signedIn, stay, clock), AuthorizationFilter.class)
                .build();
    }

    /** Vaadin would let anybody post the sign-in form for somebody else, and hide the page that says "nothing here". */
    private static void rooms(VaadinSecurityConfigurer vaadin) {
        vaadin.loginView("/login", "/login")
                .enableCsrfConfiguration(false)
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
    }

    /** Leaves no "?continue" in the address of whoever was sent to sign in first. */
    @SuppressWarnings("NullAway") // null is how its documentation switches the parameter off
    private static RequestCache withoutTraces() {
        HttpSessionRequestCache visits = new HttpSessionRequestCache();
        visits.setMatchingRequestParameterName(null);
        return visits;
    }

    /** Leads on to where somebody was going, never to where the form says. */
    @SuppressWarnings("NullAway") // null is how its documentation switches the parameter off
    private static VaadinSavedRequestAwareAuthenticationSuccessHandler arrivals() {
        VaadinSavedRequestAwareAuthenticationSuccessHandler arrivals =
                new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        arrivals.setDefaultTargetUrl("/wall");
        arrivals.setTargetUrlParameter(null);
        return arrivals;
    }

    /** Whoever cannot be checked is not told that their password is wrong. */
    private static AuthenticationFailureHandler refusedSignIns() {
        ExceptionMappingAuthenticationFailureHandler refused = new ExceptionMappingAuthenticationFailureHandler();
        refused.setDefaultFailureUrl("/login?error");
        refused.setExceptionMappings(Map.of(InternalAuthenticationServiceException.class.getName(), "/login?away"));
        return refused;
    }

    /** A sign-in form that waited longer than its session is shown afresh. */
    private static AccessDeniedHandler refusals() {
        AccessDeniedHandler again =
                (request, response, refused) -> response.sendRedirect(request.getContextPath() + "/login?again");
        return new RequestMatcherDelegatingAccessDeniedHandler(
                new LinkedHashMap<>(Map.of(SignInLimit.SIGN_IN, again)), new AccessDeniedHandlerImpl());
    }
}
