package io.github.jobsmith.generator.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.function.Function;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sockets of one download. The address is checked in the call that connects to it, so
 * that a second answer of the name server cannot lead elsewhere.
 */
final class CheckedSockets extends SSLSocketFactory {
  private final SSLSocketFactory tls;
  private final Function<InetAddress, @Nullable String> reasonAgainst;
  private final Object guard = new Object();
  private @Nullable Socket socket;
  private boolean checked;
  private boolean closed;

  /**
   * Creates a factory.
   *
   * @param reasonAgainst why an address is not allowed, or null if it is
   */
  CheckedSockets(SSLSocketFactory tls, Function<InetAddress, @Nullable String> reasonAgainst) {
    this.tls = tls;
    this.reasonAgainst = reasonAgainst;
  }

  /** Whether an address has been allowed. */
  boolean isChecked() {
    synchronized (guard) {
      return checked;
    }
  }

  /** Ends what is waiting for the server, now and later. */
  void close() {
    synchronized (guard) {
      closed = true;
      if (socket != null) {
        try {
          socket.close();
        } catch (IOException e) {
          // Nothing is lost: the connection is not needed any more.
          return;
        }
      }
    }
  }

  @Override
  public Socket createSocket() throws IOException {
    synchronized (guard) {
      if (closed) {
        throw new IOException("closed");
      }
      Socket made = new CheckedSocket();
      socket = made;
      return made;
    }
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    if (!(connected instanceof CheckedSocket)) {
      throw new IOException("an address has not been checked");
    }
    SSLSocket secure = (SSLSocket) tls.createSocket(connected, host, port, autoClose);
    SSLParameters parameters = secure.getSSLParameters();
    // Not left to the verifier of names, which an application can replace for all connections.
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    return secure;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw unchecked();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unchecked();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw unchecked();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw unchecked();
  }

  private static IOException unchecked() {
    return new IOException("an address cannot be checked");
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }

  private final class CheckedSocket extends Socket {
    CheckedSocket() {
      super(Proxy.NO_PROXY);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress where)) {
        throw unchecked();
      }
      InetAddress address = where.getAddress();
      if (address == null) {
        throw new UnknownHostException(where.getHostString());
      }
      String reason = reasonAgainst.apply(address);
      if (reason != null) {
        throw new RefusedAddressException(address, reason);
      }
      synchronized (guard) {
        checked = true;
      }
      super.connect(endpoint, timeout);
    }
  }

  /** An address is not public. */
  static final class RefusedAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedAddressException(InetAddress address, String kind) {
      super("the address of the server, " + address.getHostAddress() + ", is " + kind);
    }
  }
}
