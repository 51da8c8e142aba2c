package org.parkwright.server.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page.
@Controller
public final class HomePages {
  @GetMapping("/")
  String home(Model page) {
    page.addAttribute("title", "Parkwright");
    return "home";
  }
}
