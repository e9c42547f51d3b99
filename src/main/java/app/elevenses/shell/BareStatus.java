package app.elevenses.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what fails outside every page with the status alone, which browsers tell in their reader's language. */
@Controller
class BareStatus implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Void> error(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ResponseEntity.status(status).build()
                : ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
