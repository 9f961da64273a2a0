package io.github.cskit.triage.cluster;

/** Puts the lower part of some members before the upper one, without sorting them. Of equal places the lower number comes first. */
final class Median {

    private Median() {}

    /**
     * Splits.
     *
     * @param members the members; reordered between from and to
     * @param places the place of each member, by its number
     * @param from the first index, inclusive
     * @param to the last, exclusive
     * @param middle where the upper part begins
     */
    static void split(int[] members, float[] places, int from, int to, int middle) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int pivot = middleOfThree(members, places, low, (low + high) >>> 1, high);
            int left = low;
            int right = high;
            while (left <= right) {
                while (before(members[left], pivot, places)) {
                    left++;
                }
                while (before(pivot, members[right], places)) {
                    right--;
                }
                if (left <= right) {
                    swap(members, left++, right--);
                }
            }
            if (middle <= right) {
                high = right;
            } else if (middle >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private static int middleOfThree(int[] members, float[] places, int a, int b, int c) {
        int one = members[a];
        int two = members[b];
        int three = members[c];
        if (before(one, two, places)) {
            return before(two, three, places) ? two : before(one, three, places) ? three : one;
        }
        return before(one, three, places) ? one : before(two, three, places) ? three : two;
    }

    private static boolean before(int one, int other, float[] places) {
        return places[one] < places[other] || (places[one] == places[other] && one < other);
    }

    private static void swap(int[] members, int one, int other) {
        int kept = members[one];
        members[one] = members[other];
        members[other] = kept;
    }
}
