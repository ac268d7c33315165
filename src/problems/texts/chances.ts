import type { Text } from "./text";

export const chancesTexts = {
  "probability-range": {
    en: "the probability of {transition} is {found} in cycle {cycle} (strategy {strategy}, state {state}, segment {segment}); expected {expected}",
    da: "sandsynligheden for {transition} er {found} i cyklus {cycle} (strategi {strategy}, tilstand {state}, segment {segment}); forventede {expected}",
  },
  "rate-range": {
    en: "the rate of {transition} is {found} in cycle {cycle} (strategy {strategy}, state {state}, segment {segment}); expected {expected}",
    da: "raten for {transition} er {found} i cyklus {cycle} (strategi {strategy}, tilstand {state}, segment {segment}); forventede {expected}",
  },
  "ratio-range": {
    en: "{ratio} of {transition} is {found} in cycle {cycle} (strategy {strategy}, state {state}, segment {segment}); expected {expected}",
    da: "{ratio} for {transition} er {found} i cyklus {cycle} (strategi {strategy}, tilstand {state}, segment {segment}); forventede {expected}",
  },
  "shape-range": {
    en: "the shape of {transition} is {found} in cycle {cycle} (strategy {strategy}, state {state}, segment {segment}); expected {expected}",
    da: "formen for {transition} er {found} i cyklus {cycle} (strategi {strategy}, tilstand {state}, segment {segment}); forventede {expected}",
  },
  "share-range": {
    en: "the share of {transition} is {found} (strategy {strategy}, segment {segment}); expected {expected}",
    da: "andelen for {transition} er {found} (strategi {strategy}, segment {segment}); forventede {expected}",
  },
  "share-range-by": {
    en: "the share of {transition} is {found} (strategy {strategy}, segment {segment}); expected {expected}: {parameter} is {percent}, and shares are from 0% to under 100%: write a share such as {meant}",
    da: "andelen for {transition} er {found} (strategi {strategy}, segment {segment}); forventede {expected}: {parameter} er {percent}, og andele går fra 0% til under 100%: skriv en andel som {meant}",
  },
  "probabilities-sum": {
    en: "the probabilities out of {state} come to {found} in cycle {cycle} (strategy {strategy}, segment {segment}): {expected}; they may be at most 1",
    da: "sandsynlighederne ud af {state} er tilsammen {found} i cyklus {cycle} (strategi {strategy}, segment {segment}): {expected}; de må højst være 1",
  },
  "within-no-cycle": {
    en: "the time within which {transition} is to happen is {found|# day|# days}, which is no cycle of {days|# day|# days}, rounded to the nearest; write at least half a cycle",
    da: "tiden, som {transition} skal ske inden for, er {found|# dag|# dage}, som afrundet ikke er nogen cyklus på {days|# dag|# dage}; skriv mindst en halv cyklus",
  },
  "share-infeasible": {
    en: "no probabilities make the share of {transition} {found} within {cycles|# cycle|# cycles} beside the other ways out of {state} (strategy {strategy}, segment {segment}); for a share of those who come into the state write of: state",
    da: "ingen sandsynligheder gør andelen for {transition} til {found} inden for {cycles|# cyklus|# cyklusser} ved siden af de andre veje ud af {state} (strategi {strategy}, segment {segment}); for en andel af dem, der kommer ind i tilstanden, skriv of: state",
  },
  "share-infeasible-by": {
    en: "no probabilities make the share of {transition} {found} within {cycles|# cycle|# cycles} beside the other ways out of {state} (strategy {strategy}, segment {segment}): {parameter} is {percent}, and the shares of a goal come to less than 100% in all: write a share such as {meant}",
    da: "ingen sandsynligheder gør andelen for {transition} til {found} inden for {cycles|# cyklus|# cyklusser} ved siden af de andre veje ud af {state} (strategi {strategy}, segment {segment}): {parameter} er {percent}, og andelene af et mål er tilsammen under 100%: skriv en andel som {meant}",
  },
  "share-ambiguous": {
    en: "no one set of probabilities makes the share of {transition} {found} within {cycles|# cycle|# cycles}: shares out of {state} and others lead to one another, so that several sets do, or none (strategy {strategy}, segment {segment}); write one of these moves as a probability or rate, or shares that are parts of one goal in one group",
    da: "der er ikke ét sæt sandsynligheder, der gør andelen for {transition} til {found} inden for {cycles|# cyklus|# cyklusser}: andele ud af {state} og andre fører til hinanden, så flere sæt gør det, eller ingen (strategi {strategy}, segment {segment}); skriv et af disse skift som sandsynlighed eller rate, eller andele, der er dele af ét mål, i én group",
  },
} as const satisfies Record<string, Text>;
