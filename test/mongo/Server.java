import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/**
 * A server that speaks MongoDB's protocol, for tests: in memory, or on the H2 file named by the first argument; the
 * second argument is a port, a free one without it. Prints its port, and ends with its standard input, so that it never
 * outlives the tests that started it.
 */
public class Server {
  public static void main(String[] args) throws Exception {
    MongoBackend backend =
        args.length > 0 && !args[0].isEmpty() ? new H2Backend(args[0]) : new MemoryBackend();
    int port = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", port));
    System.out.println(server.getLocalAddress().getPort());
    while (System.in.read() != -1) {}
    server.shutdownNow();
  }
}
