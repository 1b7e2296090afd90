import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** Listens on a free port of 127.0.0.1, says which, and ends when nobody holds its input any more. */
class WireServer {
  public static void main(String[] arguments) throws Exception {
    var backend = new MemoryBackend();
    // The driver asks for 4.4; every operation the store uses answers as there.
    backend.version(new MongoVersion() {
      @Override
      public List<Integer> getVersionArray() {
        return List.of(4, 4, 0);
      }

      @Override
      public int getWireVersion() {
        return 9;
      }
    });
    var server = new MongoServer(backend);
    var address = server.bind();
    System.out.println("port " + address.getPort());
    while (System.in.read() != -1) {}
    server.shutdownNow();
    System.exit(0);
  }
}
