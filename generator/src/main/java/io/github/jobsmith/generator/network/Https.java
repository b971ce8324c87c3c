package io.github.jobsmith.generator.network;

import io.github.jobsmith.generator.source.UnavailableDocumentException;
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Loads documents over https. Immutable and thread-safe. */
final class Https {
  private static final String SAVE = "save the document to a file and map the URI in a catalogue";

  private final @Nullable SSLSocketFactory tls;
  private final Function<InetAddress, @Nullable String> reasonAgainst;

  /** Trusts the certificates that Java trusts. */
  Https(Function<InetAddress, @Nullable String> reasonAgainst) {
    this(null, reasonAgainst);
  }

  /**
   * Creates a client.
   *
   * @param tls null for that of Java
   * @param reasonAgainst why an address is not allowed, or null if it is
   */
  Https(@Nullable SSLSocketFactory tls, Function<InetAddress, @Nullable String> reasonAgainst) {
    this.tls = tls;
    this.reasonAgainst = reasonAgainst;
  }

  /**
   * Returns the content of a document.
   *
   * @param uri absolute
   * @throws UnavailableDocumentException if it cannot be loaded
   */
  byte[] get(String uri, int mostBytes, Duration time) throws IOException {
    URL url = url(uri);
    CheckedSockets sockets =
        new CheckedSockets(
            tls == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : tls, reasonAgainst);
    FutureTask<byte[]> task = new FutureTask<>(() -> download(url, mostBytes, time, sockets));
    // Resolving a name cannot be interrupted, nor can a server that sends a byte now and then.
    Thread thread = new Thread(task, "jobsmith-download");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new UnavailableDocumentException(
          "the server has not sent the document within " + seconds(time), "try again, or " + SAVE);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw unavailable(fault);
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      sockets.close();
    }
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1_000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  private static URL url(String uri) throws UnavailableDocumentException {
    try {
      URI parsed = URI.create(uri);
      if (!"https".equalsIgnoreCase(parsed.getScheme())) {
        throw new UnavailableDocumentException("only https is allowed", "write https, or " + SAVE);
      }
      if (parsed.getHost() == null) {
        throw new UnavailableDocumentException("it has no valid host", "correct the URI");
      }
      if (parsed.getRawUserInfo() != null) {
        throw new UnavailableDocumentException(
            "a URI with a user name is not loaded", "remove what precedes the @");
      }
      return parsed.toURL();
    } catch (IllegalArgumentException | MalformedURLException e) {
      throw new UnavailableDocumentException("it is not a valid URI", "correct it");
    }
  }

  private static byte[] download(URL url, int mostBytes, Duration time, CheckedSockets sockets)
      throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection(Proxy.NO_PROXY);
    int timeout = (int) Math.max(1, time.toMillis());
    connection.setSSLSocketFactory(sockets);
    connection.setInstanceFollowRedirects(false);
    connection.setAuthenticator(new NoCredentials());
    connection.setUseCaches(false);
    connection.setConnectTimeout(timeout);
    connection.setReadTimeout(timeout);
    connection.setRequestProperty("Accept", "application/schema+json, application/json, */*;q=0.5");
    connection.setRequestProperty("Accept-Encoding", "identity");
    connection.setRequestProperty("Connection", "close");
    connection.setRequestProperty("User-Agent", "jobsmith");
    checkAnswer(connection);
    if (!sockets.isChecked()) {
      throw new IOException("the address of the server has not been checked");
    }
    try (InputStream body = connection.getInputStream()) {
      byte[] content = body.readNBytes(mostBytes + 1);
      if (content.length > mostBytes) {
        throw tooLarge(mostBytes);
      }
      if (connection.getContentLengthLong() > content.length) {
        throw new UnavailableDocumentException(
            "the server has sent only a part of the document", "try again");
      }
      return content;
    }
  }

  private static void checkAnswer(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status >= 300 && status < 400) {
      String target = connection.getHeaderField("Location");
      throw new UnavailableDocumentException(
          "the server redirects to "
              + (target == null ? "nowhere" : Printable.quoted(target))
              + "; redirects are not followed",
          "refer to the document there, or " + SAVE);
    }
    if (status != HttpURLConnection.HTTP_OK) {
      throw new UnavailableDocumentException(
          "the server answers with status " + status, "check the URI");
    }
    String encoding = connection.getContentEncoding();
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new UnavailableDocumentException(
          "the server sends it compressed, with " + Printable.quoted(encoding), SAVE);
    }
    String type = connection.getContentType();
    if (type != null && type.toLowerCase(Locale.ROOT).contains("html")) {
      throw new UnavailableDocumentException(
          "the server sends a web page, not a document", "check the URI");
    }
  }

  private static UnavailableDocumentException tooLarge(int mostBytes) {
    String most = mostBytes % (1 << 20) == 0 ? (mostBytes >> 20) + " MiB" : mostBytes + " bytes";
    return new UnavailableDocumentException("it is larger than " + most, SAVE);
  }

  private static UnavailableDocumentException unavailable(IOException fault) {
    if (fault instanceof UnavailableDocumentException known) {
      return known;
    }
    if (fault instanceof CheckedSockets.RefusedAddressException) {
      return new UnavailableDocumentException(
          String.valueOf(fault.getMessage()) + "; it must be public", SAVE);
    }
    if (fault instanceof UnknownHostException) {
      return new UnavailableDocumentException(
          "there is no server with this name", "check the URI and the connection");
    }
    String message = Printable.quoted(String.valueOf(fault.getMessage()));
    return fault instanceof SSLException
        ? new UnavailableDocumentException(
            "the connection is not secure: " + message, "check the certificate of the server")
        : new UnavailableDocumentException(
            "the connection fails: " + message, "try again, or " + SAVE);
  }

  /** Instead of those of the application, which are not meant for the author of a schema. */
  private static final class NoCredentials extends Authenticator {}
}
