package io.github.jobsmith.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class IdleTest {
  @Test
  void givesEachObjectToOneUser() {
    Idle<Object> idle = new Idle<>();
    assertThat(idle.take()).isNull();
    Object first = new Object();
    Object second = new Object();
    idle.give(first);
    idle.give(second);
    assertThat(List.of(taken(idle), taken(idle))).containsExactlyInAnyOrder(first, second);
    assertThat(idle.take()).isNull();
  }

  @Test
  void keepsAFewObjects() {
    Idle<Object> idle = new Idle<>();
    for (int i = 0; i < Idle.MOST + 5; i++) {
      idle.give(new Object());
    }
    Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object each = idle.take(); each != null; each = idle.take()) {
      kept.add(each);
    }
    assertThat(kept).hasSize(Idle.MOST);
  }

  @Test
  void threadsDoNotShareObjects() throws Exception {
    Idle<int[]> idle = new Idle<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> task =
          () -> {
            boolean alone = true;
            for (int i = 0; i < 20_000; i++) {
              int[] taken = idle.take();
              int[] own = taken == null ? new int[1] : taken;
              alone &= ++own[0] == 1;
              own[0]--;
              idle.give(own);
            }
            return alone;
          };
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(8, task))) {
        results.add(each.get());
      }
      assertThat(results).containsOnly(true);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Object taken(Idle<Object> idle) {
    Object taken = idle.take();
    assertThat(taken).isNotNull();
    return taken == null ? new Object() : taken;
  }
}
