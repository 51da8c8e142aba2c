package org.parkwright.server.account.sign;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// Where to go next, taken from an address: only to pages of this server, so that nobody can make
/// a link that signs people in here and then takes them elsewhere.
public final class OwnPath {
  private static final int LONGEST = 2000;
  private static final Pattern OWN = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
  private static final Pattern NOWHERE = Pattern.compile("(?:/[a-z]{2})?/sign-(?:in|out).*");

  private OwnPath() {}

  /// The path itself where it is one of ours, else the first page.
  public static String of(String next) {
    if (next.length() > LONGEST || !OWN.matcher(next).matches()) {
      return "/";
    }
    try {
      URI read = URI.create(next);
      boolean ours = !read.isAbsolute() && read.getRawAuthority() == null;
      return ours && !NOWHERE.matcher(next).matches() ? read.toASCIIString() : "/";
    } catch (IllegalArgumentException noAddress) {
      return "/";
    }
  }

  /// Goes there in the reader's language, taking nothing in the address for a variable.
  public static RedirectView to(String path) {
    RedirectView view = new RedirectView(path, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    view.setExposeModelAttributes(false);
    view.setPropagateQueryParams(false);
    return view;
  }
}
