package org.parkwright.domain.park;

/// The address of a tenant firm: its park and a short name, as in `vn/hiep-phuoc/lotus-textiles`.
///
/// @param park where the firm sits
/// @param slug lower-case letters, digits and single hyphens, up to 60
public record TenantId(ParkId park, String slug) {

  public TenantId {
    slug = new ParkId(park.country(), slug).slug();
  }

  /// Reads `vn/hiep-phuoc/lotus-textiles`.
  public static TenantId of(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 0 || text.indexOf('/') == slash) {
      throw new IllegalArgumentException(
          "a tenant's address is country/park/name, as in vn/hiep-phuoc/lotus-textiles; found \""
              + text
              + "\"");
    }
    return new TenantId(ParkId.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return park + "/" + slug;
  }
}
