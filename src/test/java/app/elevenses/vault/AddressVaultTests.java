package app.elevenses.vault;

import static app.elevenses.vault.VaultScene.address;
import static app.elevenses.vault.VaultScene.inBerlin;
import static app.elevenses.vault.VaultScene.inTokyo;
import static app.elevenses.vault.VaultScene.parts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.places.Country;
import app.elevenses.places.PostalAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@Import(VaultScene.class)
@Tag("database")
class AddressVaultTests {

    static final List<String> COLUMNS =
            List.of("name", "line_one", "line_two", "line_three", "postal_code", "city", "region");

    @Autowired
    private VaultScene scene;

    @Autowired
    private AddressVault vault;

    @Autowired
    private AddressShredder shredder;

    @Autowired
    private JdbcClient database;

    private Colleague yuki;
    private Colleague olu;
    private long parcel;

    @BeforeEach
    void somebodyWaits() {
        yuki = scene.hire("Yuki Tanabe");
        olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        parcel = scene.parcel();
    }

    @Test
    void whatIsRememberedIsReadByItsOwnerAlone() {
        yuki.does(() -> vault.remember(inTokyo()));

        assertThat(yuki.does(vault::remembered)).hasValueSatisfying(AddressVaultTests::isInTokyo);
        assertThat(olu.does(vault::remembered)).isEmpty();
    }

    @Test
    void whatIsRememberedCanBeChangedAndForgotten() {
        yuki.does(() -> vault.remember(inTokyo()));
        yuki.does(() -> vault.remember(inBerlin()));
        assertThat(yuki.does(vault::remembered))
                .hasValueSatisfying(address -> assertThat(parts(address)).isEqualTo(parts(inBerlin())));

        yuki.does(() -> vault.forget());
        assertThat(yuki.does(vault::remembered)).isEmpty();
        assertThat(rows("remembered_addresses", "owner_id", yuki.id())).isZero();
    }

    @Test
    void theMailRoomSeesTheAddressOfAParcelAndTheOwnerSeesWhoLooked() {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        assertThat(yuki.does(vault::looks)).isEmpty();

        isInTokyo(olu.does(() -> vault.look(parcel)));
        olu.does(() -> vault.look(parcel));

        assertThat(yuki.does(vault::looks))
                .extracting(look -> look.by().name())
                .containsExactly("Olu Adeyemi", "Olu Adeyemi");
        assertThat(olu.does(vault::looks)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "APPROVER", "ADMINISTRATOR"})
    void nobodyElseSeesIt(Role role) {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        Colleague other = scene.hire("Somebody", role);

        assertThatThrownBy(() -> other.does(() -> vault.look(parcel))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.does(() -> vault.countries(List.of(parcel))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(yuki.does(vault::looks)).isEmpty();
    }

    @Test
    void whoeverGaveItDoesNotLookThroughTheMailRoomsWindow() {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        assertThatThrownBy(() -> yuki.does(() -> vault.look(parcel))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theMailRoomSeesItOnlyWhileItIsNeeded() {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        scene.isNotNeeded(parcel);

        assertThatThrownBy(() -> olu.does(() -> vault.look(parcel))).isInstanceOf(AddressGone.class);
        assertThat(yuki.does(vault::looks)).isEmpty();
    }

    @Test
    void onceErasedThereIsNothingToSeeAndWhatIsRememberedStays() {
        yuki.does(() -> vault.remember(inTokyo()));
        yuki.does(() -> vault.seal(parcel, inTokyo()));

        shredder.shred(parcel);

        assertThatThrownBy(() -> olu.does(() -> vault.look(parcel))).isInstanceOf(AddressGone.class);
        assertThat(rows("parcel_addresses", "parcel_id", parcel)).isZero();
        assertThat(yuki.does(vault::remembered)).isPresent();
    }

    @Test
    void anAddressUsedOnceIsNotRemembered() {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        assertThat(yuki.does(vault::remembered)).isEmpty();
    }

    @Test
    void nobodySendsAParcelOfSomebodyElsesElsewhere() {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        Colleague eve = scene.hire("Eve");

        assertThatThrownBy(() -> eve.does(() -> vault.seal(parcel, inBerlin()))).isInstanceOf(AddressGone.class);
        isInTokyo(olu.does(() -> vault.look(parcel)));
    }

    @Test
    void whoeverLeavesTakesTheirAddressesAlong() {
        yuki.does(() -> vault.remember(inTokyo()));
        yuki.does(() -> vault.seal(parcel, inTokyo()));

        scene.letGo(yuki);

        assertThat(rows("remembered_addresses", "owner_id", yuki.id())).isZero();
        assertThat(rows("parcel_addresses", "parcel_id", parcel)).isZero();
    }

    @Test
    void whatFitsOnNoLabelIsRefused() {
        PostalAddress misshapen = address("DE", "Zoë\u0000", "Weg 1", "", "1", "Berlin", "");
        assertThatThrownBy(() -> yuki.does(() -> vault.remember(misshapen))).isInstanceOf(AddressUnfit.class);
        assertThatThrownBy(() -> yuki.does(() -> vault.seal(parcel, misshapen))).isInstanceOf(AddressUnfit.class);
        assertThat(rows("remembered_addresses", "owner_id", yuki.id())).isZero();
    }

    @Test
    void onlyTheCountryCanBeReadInTheDatabase() {
        yuki.does(() -> vault.remember(inTokyo()));
        Map<String, @Nullable Object> row = row("remembered_addresses", "owner_id", yuki.id());
        assertThat(row).containsEntry("country", "JP");
        assertThat(COLUMNS)
                .allSatisfy(column -> assertThat((byte[]) row.get(column)).hasSizeGreaterThanOrEqualTo(28));
        assertThat(olu.does(() -> vault.countries(List.of(parcel)))).isEmpty();
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        assertThat(olu.does(() -> vault.countries(List.of(parcel)))).containsEntry(parcel, new Country("JP"));
    }

    @Test
    void theSameWordsAreSealedDifferentlyEveryTime() {
        yuki.does(() -> vault.remember(inTokyo()));
        Map<String, @Nullable Object> first = row("remembered_addresses", "owner_id", yuki.id());
        yuki.does(() -> vault.remember(inTokyo()));
        Map<String, @Nullable Object> second = row("remembered_addresses", "owner_id", yuki.id());
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        Map<String, @Nullable Object> third = row("parcel_addresses", "parcel_id", parcel);

        assertThat(Stream.of(first, second, third)
                        .flatMap(row -> COLUMNS.stream().map(row::get))
                        .map(bytes -> HexFormat.of().formatHex((byte[]) Objects.requireNonNull(bytes), 0, 12)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("COLUMNS")
    void aFieldThatWasTamperedWithIsNotRead(String column) {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        database.sql("""
                        update parcel_addresses
                        set %1$s = concat(left(%1$s, length(%1$s) - 1), char((ascii(right(%1$s, 1)) + 1) & 255))
                        where parcel_id = ?
                        """.formatted(column)).param(parcel).update();

        assertThatThrownBy(() -> olu.does(() -> vault.look(parcel))).isInstanceOf(AddressDamaged.class);
        assertThat(yuki.does(vault::looks)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789abcdef0123456789"})
    void whatWasNeverSealedIsNotRead(String planted) {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        database.sql("update parcel_addresses set city = ? where parcel_id = ?")
                .params(planted.getBytes(UTF_8), parcel)
                .update();

        assertThatThrownBy(() -> olu.does(() -> vault.look(parcel))).isInstanceOf(AddressDamaged.class);
    }

    @Test
    void fieldsOfARowCannotChangePlaces() {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        database.sql("update parcel_addresses set name = city where parcel_id = ?")
                .param(parcel)
                .update();

        assertThatThrownBy(() -> olu.does(() -> vault.look(parcel))).isInstanceOf(AddressDamaged.class);
    }

    @Test
    void fieldsOfTwoRowsCannotChangePlaces() {
        long other = scene.parcel();
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        yuki.does(() -> vault.seal(other, inTokyo()));
        database.sql("update parcel_addresses a join parcel_addresses b on b.parcel_id = ? set a.city = b.city"
                        + " where a.parcel_id = ?")
                .params(other, parcel)
                .update();

        assertThatThrownBy(() -> olu.does(() -> vault.look(parcel))).isInstanceOf(AddressDamaged.class);
        isInTokyo(olu.does(() -> vault.look(other)));
    }

    @Test
    void anAddressCannotBeGivenToAnotherParcelOwnerOrCountry() {
        yuki.does(() -> vault.seal(parcel, inTokyo()));
        long other = scene.parcel();
        for (String change : List.of(
                "parcel_id = " + other,
                "parcel_id = " + parcel + ", owner_id = " + olu.id(),
                "owner_id = " + yuki.id() + ", country = 'US'",
                "country = 'XX'")) {
            database.sql("update parcel_addresses set " + change + " where parcel_id in (?, ?)")
                    .params(parcel, other)
                    .update();
            long now = change.endsWith("" + other) ? other : parcel;
            assertThatThrownBy(() -> olu.does(() -> vault.look(now))).as(change).isInstanceOf(AddressDamaged.class);
        }
    }

    @Test
    void aRememberedAddressCannotBeMovedToSomebodyElse() {
        Colleague eve = scene.hire("Eve");
        yuki.does(() -> vault.remember(inTokyo()));
        database.sql("update remembered_addresses set owner_id = ? where owner_id = ?")
                .params(eve.id(), yuki.id())
                .update();

        assertThatThrownBy(() -> eve.does(vault::remembered)).isInstanceOf(AddressDamaged.class);
    }

    private static void isInTokyo(PostalAddress address) {
        assertThat(address.country()).isEqualTo(new Country("JP"));
        assertThat(parts(address)).isEqualTo(parts(inTokyo()));
    }

    private Map<String, @Nullable Object> row(String table, String column, long id) {
        return database.sql("select * from %s where %s = ?".formatted(table, column))
                .param(id)
                .query()
                .singleRow();
    }

    private long rows(String table, String column, long id) {
        return database.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .param(id)
                .query(Long.class)
                .single();
    }
}
