package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import java.util.List;

/**
 * Recognises what a file contains from the names of the members at its root. When in doubt, it is a
 * request. An ordinary request takes one pass over these names; other forms are tried only if that
 * fails.
 */
final class Recognition {
  static final int JOB_ID = 1;
  static final int TARGETS = 1 << 1;
  private static final int DOCUMENT = 1 << 2;
  private static final int DOCUMENT_SOURCE = 1 << 3;
  private static final int TEMPLATE = 1 << 4;

  /** The members that say where the document of the job is. */
  static final int SOURCES = DOCUMENT | DOCUMENT_SOURCE | TEMPLATE;

  /** In the order of the constants. */
  private static final MemberNames NAMES =
      MemberNames.of("jobId", "targets", "document", "documentSource", "jobTemplateArn");

  private Recognition() {}

  static Recognised of(JsonDocument document) {
    if (document.isObject(0)) {
      int present = present(document, 0);
      if ((present & JOB_ID) != 0 && (present & TARGETS) != 0 && (present & SOURCES) != 0) {
        Recognised skeleton = Skeleton.recognise(document);
        return skeleton == null ? Recognised.REQUEST : skeleton;
      }
    }
    return Forms.of(document);
  }

  /** Returns which of the members that identify a request an object has. */
  static int present(JsonDocument document, int object) {
    int present = 0;
    int end = document.next(object);
    for (int member = object + 1; member < end; member = document.next(member)) {
      present |= flag(document, member, false);
    }
    return present;
  }

  /**
   * Returns the flag of a member that identifies a request; 0 for any other.
   *
   * @param typed whether a member counts only if its value has the type that a request has there
   */
  static int flag(JsonDocument document, int member, boolean typed) {
    int index = NAMES.indexOf(document, member);
    if (index < 0) {
      return 0;
    }
    int flag = 1 << index;
    boolean fits = flag == TARGETS ? document.isArray(member) : document.isString(member);
    return !typed || fits ? flag : 0;
  }

  /** The forms of files that are not one complete request; loaded when one is found. */
  private static final class Forms {
    /** In the order in which they are tried. */
    private static final List<FileForm> ALL =
        List.of(
            SeveralRequests::recognise,
            EmbeddedRequests::recognise,
            DocumentForm::recognise,
            OtherOperations::recognise,
            WrappedRequests::recognise);

    static Recognised of(JsonDocument document) {
      for (FileForm form : ALL) {
        Recognised recognised = form.recognise(document);
        if (recognised != null) {
          return recognised;
        }
      }
      return Recognised.REQUEST;
    }
  }
}
