package app.elevenses.bench.guest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The least that any server of this kind could do, beside the product in the same process. */
@Configuration(proxyBeanMethods = false)
@Profile("bench")
class Floors {

    @Bean
    @Order(0)
    SecurityFilterChain openFloors(HttpSecurity http) throws Exception {
        return http.securityMatcher("/floor/**")
                .authorizeHttpRequests(doors -> doors.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Sends as many bytes as it is asked for, which nothing packs. */
    @Bean
    ServletRegistrationBean<HttpServlet> bytesFloor() {
        HttpServlet bytes = new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.setContentType("application/octet-stream");
                response.getOutputStream().write(new byte[Integer.parseInt(request.getParameter("size"))]);
            }
        };
        return registered(bytes, "bytes");
    }

    /** Sends what is posted to every WebSocket that listens, one after the other. */
    @Bean
    ServletRegistrationBean<HttpServlet> broadcastFloor() {
        HttpServlet broadcast = new HttpServlet() {
            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                Broadcast.toAll(request.getReader().readAllAsString());
            }
        };
        return registered(broadcast, "broadcast");
    }

    private static ServletRegistrationBean<HttpServlet> registered(HttpServlet servlet, String name) {
        ServletRegistrationBean<HttpServlet> registered = new ServletRegistrationBean<>(servlet, "/floor/" + name);
        registered.setName("floor-" + name);
        return registered;
    }
}
