package app.elevenses.vault;

import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.places.AddressPart;
import app.elevenses.places.Country;
import app.elevenses.places.PostalAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parcels that nobody has but the test, and what the tables hold of them. */
@TestConfiguration
public class VaultScene implements AddressNeed {

    private static final AtomicLong NEWEST = new AtomicLong(4_000_000_000L);

    private final Set<Long> needed = ConcurrentHashMap.newKeySet();
    private final AutowireCapableBeanFactory beans;
    private final JdbcClient database;

    VaultScene(AutowireCapableBeanFactory beans, JdbcClient database) {
        this.beans = beans;
        this.database = database;
    }

    @Override
    public boolean needs(long parcelId) {
        return needed.contains(parcelId);
    }

    public Colleague hire(String name, Role... roles) {
        return beans.createBean(Colleagues.class).hire(name, roles);
    }

    void letGo(Colleague colleague) {
        beans.createBean(Colleagues.class).letGo(colleague);
    }

    /** A parcel whose address is needed until it is not. */
    long parcel() {
        long id = NEWEST.incrementAndGet();
        needed.add(id);
        return id;
    }

    void isNotNeeded(long parcelId) {
        needed.remove(parcelId);
    }

    public static PostalAddress inTokyo() {
        return address("JP", "田中 由紀", "神宮前 1-2-3", "メゾン青山 101", "150-0001", "渋谷区", "東京都");
    }

    public static PostalAddress inBerlin() {
        return address("DE", "Zoë Groß", "Köpenicker Straße 12a", "", "10115", "Berlin", "");
    }

    static PostalAddress address(
            String country, String name, String one, String two, String code, String city, String region) {
        Map<AddressPart, String> parts = Map.of(
                AddressPart.NAME, name,
                AddressPart.LINE_ONE, one,
                AddressPart.LINE_TWO, two,
                AddressPart.POSTAL_CODE, code,
                AddressPart.CITY, city,
                AddressPart.REGION, region);
        return PostalAddress.of(new Country(country), part -> parts.getOrDefault(part, ""));
    }

    static List<String> parts(PostalAddress address) {
        return List.of(AddressPart.values()).stream().map(address::part).toList();
    }

    /** Every byte of the vault's tables. */
    List<Map<String, @Nullable Object>> everything() {
        return database.sql("""
                        select 'remembered' as kind, owner_id as row_id, owner_id, key_id, country, hex(name), hex(line_one),
                            hex(line_two), hex(line_three), hex(postal_code), hex(city), hex(region), sealed_at
                        from remembered_addresses
                        union all
                        select 'parcel', parcel_id, owner_id, key_id, country, hex(name), hex(line_one),
                            hex(line_two), hex(line_three), hex(postal_code), hex(city), hex(region), sealed_at
                        from parcel_addresses
                        union all
                        select 'key', position, 0, id, '', hex(check_value), '', '', '', '', '', '', first_used_at
                        from vault_keys
                        order by kind, row_id
                        """).query().listOfRows();
    }

    JdbcClient database() {
        return database;
    }
}
