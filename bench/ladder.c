/*
 * The ladder of src/program/ladderCohort.ts in C, as the yardstick of bench/ladder.mjs. What is in form.h is written by
 * that: the form of one model as constants, so that the compiler can do with it what generated code does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "form.h"

#define HEIGHT ((REST + 1) * NODES)
#define WIDTH (STATES * COLUMNS)

enum { NEITHER, COUNTS, RESETS };

static double cells[(LAST + 1) * HEIGHT];
static double sums[NODES];
static double over[NODES];
static double result[CYCLES * WIDTH];

static inline int least_of(int a, int b) { return a < b ? a : b; }
static inline int most_of(int a, int b) { return a > b ? a : b; }

static void move_row(const double *restrict p, int high, int low, int up, int across) {
  for (int cell = high; cell >= low; cell -= NODES) {
    double here[NODES], moved[NODES];
    int empty = 1;
    for (int node = 0; node < NODES; node++) {
      here[node] = cells[cell + node];
      empty &= here[node] == 0;
      moved[node] = 0;
    }
    if (empty) continue;
#pragma GCC unroll 64
    for (int node = 0; node < NODES; node++) {
      sums[node] += here[node];
      cells[cell + node] = 0;
#pragma GCC unroll 64
      for (int arc = begin[node]; arc < begin[node + 1]; arc++) moved[to[arc]] += here[node] * p[arc];
    }
#pragma GCC unroll 64
    for (int node = 0; node < NODES; node++)
      cells[cell + node + (kinds[node] == COUNTS ? up : kinds[node] == RESETS ? across : 0)] += moved[node];
  }
}

static void ladder(void) {
  memset(cells, 0, sizeof cells);
  memset(result, 0, sizeof result);
  int week = COUNTED, rest = RESETTING;
  if (kinds[FIRST] == COUNTS) week = least_of(COUNTED + 1, LAST);
  if (kinds[FIRST] == RESETS && COUNTED > 0) rest++;
  cells[(rest < REST ? week * HEIGHT + rest * NODES : 0) + FIRST] = 1;
  for (int cycle = 0; cycle < CYCLES; cycle++) {
    const int within = COUNTED + RESETTING + cycle + 1, since = cycle + 1 - (REST - RESETTING);
    memset(over, 0, sizeof over);
    for (week = LAST; week >= 0; week--) {
      const int first = week * HEIGHT;
      const int own = week < COUNTED ? -1 : within - week;
      const int most = week == 0 ? 0 : least_of(REST - 1, most_of(own, since - week));
      const int least = week == 0 || since >= week ? 0 : RESETTING;
      if (most >= least)
        move_row(p[cycle], first + most * NODES, first + least * NODES, week < LAST ? HEIGHT : 0, week > 0 ? NODES : 0);
      for (int node = 0; node < NODES && most == REST - 1; node++) {
        over[node] += cells[first + REST * NODES + node];
        cells[first + REST * NODES + node] = 0;
      }
      if (week > 0 && step_of[week] == step_of[week - 1]) continue;
      for (int node = 0; node < NODES; node++) {
        result[cycle * WIDTH + state_of[node] * COLUMNS + (kinds[node] == COUNTS ? step_of[week] : COLUMNS - 1)] += sums[node];
        sums[node] = 0;
      }
    }
    for (int node = 0; node < NODES; node++) cells[node] += over[node];
  }
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

static int compare(const void *a, const void *b) {
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Prints the median time of a run in nanoseconds, then everything it comes to. */
int main(int count, char **words) {
  const int runs = count > 1 ? atoi(words[1]) : 1;
  double *times = malloc(sizeof(double) * runs);
  for (int run = 0; run < runs; run++) {
    const double start = now();
    ladder();
    times[run] = now() - start;
  }
  qsort(times, runs, sizeof(double), compare);
  printf("%.17g\n", times[runs / 2]);
  for (int place = 0; place < CYCLES * WIDTH; place++) printf("%.17g\n", result[place]);
  return 0;
}
