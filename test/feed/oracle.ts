/**
 * Facts of 150 records of the shared feeds, fifty of each, chosen by chance with a seed and checked
 * by eye against the source: place in the feed, day (0 = Sunday), start, minutes, how people take
 * part, whether it is held, who may come, step-free access as published, date of the last change,
 * and whether it gives a link. A dash stands for what the source does not say, or says wrong.
 */
export interface Oracle {
  readonly file: string;
  readonly timeZone: string;
  readonly fellowship: string;
  readonly seed: number;
  readonly rows: string;
}

export const oracles: readonly Oracle[] = [
  {
    file: 'meeting-guide-2038',
    timeZone: 'America/New_York',
    fellowship: 'aa',
    seed: 20381,
    rows: `
78 0 11:00 60 online active open - 2022-07-05 link
80 0 11:00 60 in-person active open - 2021-01-01 -
158 0 18:00 60 online active closed - 2022-10-13 link
162 0 18:30 60 in-person active open - 2020-06-15 -
193 0 19:00 60 online active open - 2021-09-05 link
261 0 20:30 60 in-person active - - 2021-11-07 -
284 1 07:00 60 in-person active closed step-free 2020-07-28 -
299 1 07:15 60 hybrid active open - 2021-11-11 link
334 1 11:00 60 in-person active open - 2022-07-08 -
337 1 12:00 60 hybrid active open step-free 2021-11-01 link
458 1 19:00 60 online active open - 2020-06-15 link
479 1 19:30 60 in-person active closed - 2020-10-27 -
482 1 19:30 60 in-person active open step-free 2020-01-13 -
497 1 19:30 60 in-person active open step-free 2022-08-09 -
612 2 11:00 75 in-person active - step-free 2022-09-13 -
613 2 11:30 60 in-person active open - 2022-01-19 -
623 2 12:00 60 in-person active open - 2021-08-08 -
653 2 12:30 60 in-person active open - 2021-11-12 -
657 2 13:00 60 in-person active closed step-free 2020-11-04 -
715 2 19:00 60 in-person active closed step-free 2021-04-13 -
789 2 19:30 90 in-person active closed - 2020-09-16 -
806 2 20:00 60 in-person suspended open step-free 2020-03-18 -
813 2 20:00 60 in-person active open - 2020-01-13 -
835 2 20:00 60 online active - - 2022-07-05 link
941 3 12:00 60 hybrid active open step-free 2022-06-24 link
974 3 14:00 60 in-person suspended open - 2020-03-16 -
992 3 17:30 60 in-person active closed - 2020-10-27 -
1070 3 19:00 60 online active open - 2021-05-16 link
1082 3 19:30 60 in-person active open step-free 2020-06-08 -
1220 4 10:00 60 in-person active open - 2022-01-21 -
1274 4 13:00 60 in-person active - - 2021-02-19 -
1276 4 13:00 60 in-person suspended open - 2020-10-08 -
1301 4 18:00 60 in-person active closed - 2020-01-13 -
1345 4 19:00 60 in-person active open - 2021-07-17 -
1371 4 19:00 60 in-person active closed - 2022-01-19 -
1390 4 19:00 60 online active open - 2020-10-16 link
1412 4 19:30 60 in-person active open - 2021-06-28 -
1413 4 19:30 60 in-person active closed - 2021-05-02 -
1434 4 20:00 60 in-person suspended open step-free 2021-01-25 -
1442 4 20:00 60 in-person active open step-free 2020-01-13 -
1470 4 21:30 60 in-person active open - 2021-07-21 -
1564 5 12:00 60 online active closed - 2022-04-15 link
1675 5 19:30 60 in-person active open step-free 2021-08-31 -
1686 5 19:30 60 in-person active open - 2022-03-07 -
1734 5 20:00 60 in-person active open - 2022-08-19 -
1743 5 20:30 60 in-person active open step-free 2022-03-07 -
1819 6 09:30 60 hybrid active open step-free 2022-03-12 link
1936 6 18:00 60 in-person active open - 2020-01-13 -
1957 6 19:00 60 in-person active open - 2022-06-01 -
1977 6 19:30 60 in-person active open - 2022-05-22 -
`,
  },
  {
    file: 'meeting-guide-315-off-spec',
    timeZone: 'America/Edmonton',
    fellowship: 'aa',
    seed: 3151,
    rows: `
6 0 19:00 - in-person active open - 2021-08-16 -
8 1 19:00 - hybrid active closed step-free 2021-05-11 link
9 4 12:00 - in-person suspended open - 2022-04-20 -
10 1 19:30 - in-person active closed step-free 2022-08-01 -
11 3 20:00 - in-person active closed step-free 2022-06-06 -
15 3 20:00 - in-person suspended open - 2020-03-20 -
18 5 18:30 - hybrid active open step-free 2022-09-06 link
21 6 11:00 - in-person active closed - 2021-01-13 -
22 3 12:00 - in-person active closed - 2020-08-04 -
28 0 19:30 - in-person active closed - 2020-08-16 -
37 3 20:00 - online active open - 2022-01-27 link
69 5 20:00 - in-person active open - 2020-08-10 -
70 3 20:00 - in-person active closed - 2021-07-29 -
71 0 09:30 - hybrid active open step-free 2021-10-04 link
78 5 20:00 - in-person active open - 2021-11-11 -
80 5 20:00 - in-person active closed - 2022-04-08 -
85 3 12:01 - hybrid active open - 2021-04-04 link
102 5 12:00 - in-person active open step-free 2022-04-27 -
109 1 07:00 - hybrid active closed step-free 2021-11-10 link
118 1 19:00 - in-person active open step-free 2021-10-17 -
120 6 19:00 - in-person active closed - 2022-03-31 -
123 2 20:00 - hybrid active closed - 2022-09-01 link
127 4 21:00 - online active closed - 2021-09-17 link
141 5 20:00 - in-person active closed step-free 2021-09-01 -
152 0 10:00 - in-person active closed step-free 2021-07-22 -
158 0 11:00 - in-person active open step-free 2022-03-17 -
161 3 20:00 - in-person active closed - 2021-06-27 -
164 3 12:00 - in-person active open - 2020-07-29 -
170 2 12:00 - online active closed - 2021-04-30 link
179 4 12:00 - in-person active open step-free 2021-12-10 -
181 6 12:00 - in-person active open step-free 2022-06-11 -
182 4 19:00 - in-person active open step-free 2022-06-11 -
187 6 12:00 - online active closed - 2021-04-30 link
199 5 20:00 - in-person active open - 2021-10-04 -
201 4 19:00 - in-person suspended open step-free 2022-06-27 -
202 3 19:30 - online active closed - 2022-01-05 link
205 2 19:30 - in-person suspended open - 2021-11-17 -
210 2 19:30 - in-person active open - 2020-06-02 -
211 4 20:00 - in-person active closed - 2020-06-02 -
244 2 20:00 - in-person active closed - 2021-06-28 -
248 1 20:00 - in-person active closed - 2021-10-20 -
253 5 19:30 - in-person active open - 2022-03-31 -
258 2 12:00 - in-person active open - 2021-06-18 -
271 2 07:00 - hybrid active closed step-free 2021-11-10 link
277 3 12:00 - in-person active open - 2022-08-25 -
279 2 12:00 - in-person active open step-free 2021-04-01 -
283 4 12:00 - in-person active closed - 2021-08-08 -
287 5 19:00 - in-person suspended closed - 2022-07-07 -
288 5 19:00 - in-person active open step-free 2020-01-02 -
309 5 20:00 - in-person active closed - 2021-06-18 -
`,
  },
  {
    file: 'wordpress-360-al-anon',
    timeZone: 'America/New_York',
    fellowship: 'al-anon',
    seed: 3601,
    rows: `
8 2 18:00 - in-person suspended open - 2023-08-22 -
19 2 19:15 - in-person suspended open - 2023-08-22 -
26 6 10:00 - in-person active open - 2023-08-22 -
48 1 19:00 - online active closed - 2023-08-22 link
65 3 19:30 - in-person active closed - 2023-08-22 -
69 3 18:45 - hybrid active closed - 2023-08-22 link
71 3 16:00 - online active closed - 2023-08-22 link
78 2 19:00 - in-person active open - 2023-08-22 -
86 1 19:30 - in-person active open - 2023-08-22 -
91 1 10:30 - in-person active closed - 2023-08-22 -
94 0 19:30 - in-person suspended open - 2023-08-22 -
96 0 19:00 - in-person suspended closed - 2023-08-22 -
113 6 10:30 - in-person active open - 2023-08-22 -
128 5 10:00 - in-person active open - 2023-08-22 -
132 5 09:30 - in-person active open - 2023-08-22 -
134 4 19:30 - in-person active open - 2023-08-22 -
139 4 19:00 - in-person active open - 2023-08-22 -
158 3 19:00 - in-person active open - 2023-08-22 -
173 2 19:00 - in-person active closed - 2023-08-22 -
189 1 19:00 - in-person active open - 2023-08-22 -
190 1 19:00 - in-person active open - 2023-08-22 -
194 1 18:30 - in-person active open - 2023-08-22 -
197 1 12:00 - in-person active open - 2023-08-22 -
199 1 10:00 - in-person active open - 2023-08-22 -
200 1 10:00 - in-person active closed - 2023-08-22 -
218 5 12:00 - hybrid active open - 2023-08-22 -
219 5 10:30 - online active open - 2023-08-22 -
224 2 10:00 - hybrid active open - 2023-08-22 -
225 1 19:30 - hybrid active open - 2023-08-22 -
229 6 12:00 - hybrid active open - 2023-08-22 link
240 0 19:30 - in-person active open - 2023-08-22 -
243 6 10:30 - hybrid active open - 2023-08-22 link
246 6 10:00 - online active open - 2023-08-22 link
249 6 09:00 - hybrid active open - 2023-08-22 link
264 5 10:00 - in-person active open - 2023-08-22 -
273 4 19:00 - online active open - 2023-08-22 link
274 4 19:00 - in-person suspended open - 2023-08-22 -
276 4 17:00 - online active open - 2023-08-22 link
282 4 07:00 - hybrid active open - 2023-08-22 link
288 3 19:00 - in-person active open - 2023-08-22 -
302 3 10:30 - online active open - 2023-08-22 link
306 3 09:30 - online active open - 2023-08-22 link
307 3 09:00 - hybrid active open - 2023-08-22 link
310 2 19:30 - hybrid active open - 2023-08-22 link
322 2 17:30 - hybrid active open - 2023-08-22 link
333 1 19:00 - hybrid active open - 2023-08-22 link
343 1 13:00 - online active open - 2023-08-22 link
344 1 12:05 - online active open - 2023-08-22 link
354 0 10:00 - in-person suspended open - 2023-08-22 -
357 0 09:00 - in-person active open - 2023-08-22 -
`,
  },
];
