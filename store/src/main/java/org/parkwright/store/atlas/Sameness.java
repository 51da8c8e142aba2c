package org.parkwright.store.atlas;

/// Parks that are another one under a second name, downwards from that one; unlike the view
/// `same_parks` this touches only the rows of the parks asked about.
final class Sameness {
  /// For an array of addresses: `wanted (park, sought)`, each asked park and those that are the
  // same,
  /// each with the asked one. A person's last answer on a pair goes before what matching found.
  static final String BELOW =
      """
      with recursive wanted (park, sought) as (
        select park, park from unnest(?::text[]) park
        union
        select s.park, w.sought
        from wanted w cross join lateral (
          select l.park from likenesses l
          where l.candidate = w.park and l.certain and l.run not in (select id from undone_runs)
            and (select a.same from likeness_answers a
                 where a.park = l.park and a.candidate = l.candidate
                 order by a.id desc limit 1) is not false
          union
          select a.park from likeness_answers a
          where a.candidate = w.park and a.same and not exists (
            select from likeness_answers n
            where n.park = a.park and n.candidate = a.candidate and n.id > a.id)) s)
      """;

  private Sameness() {}
}
