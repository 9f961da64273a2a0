package io.github.cskit.testkit.architecture.broken.core.crowd;

/** One of too many types in a package. */
public interface Crowd01 {}

interface Crowd02 {}

interface Crowd03 {}

interface Crowd04 {}

interface Crowd05 {}

interface Crowd06 {}

interface Crowd07 {}

interface Crowd08 {}

interface Crowd09 {}

interface Crowd10 {}

interface Crowd11 {}

interface Crowd12 {}

interface Crowd13 {}

interface Crowd14 {}

interface Crowd15 {}

interface Crowd16 {}

interface Crowd17 {}

interface Crowd18 {}

interface Crowd19 {}

interface Crowd20 {}

interface Crowd21 {}

interface Crowd22 {}

interface Crowd23 {}

interface Crowd24 {}

interface Crowd25 {}

interface Crowd26 {}
