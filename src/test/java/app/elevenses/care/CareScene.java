package app.elevenses.care;

import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is reported, and nobody moderates but whom a test hires. */
public final class CareScene {

    private final Colleagues colleagues;
    private final JdbcClient database;
    private final Reports reports;

    CareScene(AutowireCapableBeanFactory beans, JdbcClient database, Reports reports) {
        colleagues = beans.createBean(Colleagues.class);
        this.database = database;
        this.reports = reports;
    }

    public static CareScene calm(AutowireCapableBeanFactory beans) {
        CareScene scene = beans.createBean(CareScene.class);
        scene.database.sql("delete from message_reports").update();
        scene.database.sql("delete from person_roles where role = 'MODERATOR'").update();
        return scene;
    }

    public Colleague moderator(String name) {
        return colleagues.hire(name, Role.MODERATOR);
    }

    public void employ(Colleague colleague, Role... roles) {
        colleagues.employ(colleague, roles);
    }

    public void letGo(Colleague colleague) {
        colleagues.letGo(colleague);
    }

    public void report(Colleague somebody, long roomId, long messageId) {
        report(somebody, roomId, messageId, "This is about my sister");
    }

    public void report(Colleague somebody, long roomId, long messageId, String words) {
        somebody.does(() -> reports.report(new ReportDraft(roomId, messageId, ReportKind.HURTFUL, words)));
    }
}
