package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomTool;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What features let people put into a room, beside the composer. */
@Tag("elevenses-room-tools")
class RoomTools extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient RoomCard room;
    private final transient List<RoomTool> tools;

    RoomTools(RoomCard room, List<RoomTool> tools) {
        this.room = room;
        this.tools = tools;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/room-tools.js");
        List<Offer> offered = tools.stream()
                .map(tool -> new Offer(tool.command(), tool.name(getLocale()), tool.hasButton()))
                .toList();
        attached.getUI()
                .beforeClientResponse(this, ready -> getElement().callJsFunction("start", JSON.valueToTree(offered)));
    }

    @ClientCallable
    void open(String command, String words) {
        tools.stream()
                .filter(tool -> tool.command().equals(command))
                .forEach(tool -> tool.open(room, words, () -> getElement().callJsFunction("put", command)));
    }

    private record Offer(String command, String name, boolean hasButton) {}
}
