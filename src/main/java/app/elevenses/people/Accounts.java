package app.elevenses.people;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Accounts implements UserDetailsService {

    private final PersonRepository people;
    private final PasswordRepository passwords;

    Accounts(PersonRepository people, PasswordRepository passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    @Override
    @Transactional(readOnly = true)
    public Account loadUserByUsername(String handle) {
        return people.findByHandle(Handles.read(handle))
                .map(this::account)
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }

    @Transactional(readOnly = true)
    public Account today(long personId) {
        return people.findById(personId).map(this::account).orElseThrow(NobodyThere::new);
    }

    private Account account(Person person) {
        return new Account(person, passwords.findById(person.id()).orElse(null));
    }
}
