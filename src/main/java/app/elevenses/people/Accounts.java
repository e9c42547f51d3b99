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
        Person person =
                people.findByHandle(Handles.read(handle)).orElseThrow(() -> new UsernameNotFoundException("nobody"));
        String hash = passwords.findById(person.id()).map(Password::hash).orElse(null);
        return new Account(person, hash);
    }
}
