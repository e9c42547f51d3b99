package app.elevenses.bench.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One connection to the portal. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final SocketChannel channel;
    private final OutputStream output;
    private final Input input;
    private final Traffic traffic;

    Wire(InetSocketAddress portal, Traffic traffic) {
        this.traffic = traffic;
        try {
            channel = SocketChannel.open(portal);
            channel.socket().setTcpNoDelay(true);
            channel.socket().setSoTimeout(PATIENCE_MILLIS);
            output = channel.socket().getOutputStream();
            input = new Input(channel.socket().getInputStream());
            traffic.connected();
        } catch (IOException refused) {
            throw new WireBroken("the portal cannot be reached", refused);
        }
    }

    Answer ask(Kind kind, String head, byte[] body) {
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] message = new byte[start.length + body.length];
        System.arraycopy(start, 0, message, 0, start.length);
        System.arraycopy(body, 0, message, start.length, body.length);
        try {
            output.write(message);
            traffic.asked(kind, message.length);
            return answer(kind);
        } catch (SocketTimeoutException silent) {
            throw new WireBroken("no answer within a minute", silent);
        } catch (IOException broken) {
            throw new WireBroken("the connection broke", broken);
        }
    }

    private Answer answer(Kind kind) throws IOException {
        long before = input.taken();
        String[] status = input.line().split(" ", 3);
        List<String> headers = input.headers();
        int code = Integer.parseInt(status[1]);
        byte[] body = code == 101 || code == 204 || code == 304 ? new byte[0] : input.body(headers);
        traffic.answered(kind, input.taken() - before);
        return Answer.of(code, headers, body);
    }

    /** Whether the other side has closed it while nobody was asking. */
    boolean isStale() {
        try {
            channel.configureBlocking(false);
            try {
                return channel.read(ByteBuffer.allocate(1)) < 0;
            } finally {
                channel.configureBlocking(true);
            }
        } catch (IOException broken) {
            return true;
        }
    }

    /** Hands the connection over to whatever is spoken after an upgrade. */
    SocketChannel channel() {
        return channel;
    }

    byte[] rest() {
        return input.rest();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyBroken) {
            throw new WireBroken("the connection cannot be closed", alreadyBroken);
        }
    }
}
