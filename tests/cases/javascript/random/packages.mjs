import _ from 'lodash';
import { v4 as uuid } from 'uuid';
import { nanoid } from 'nanoid';
import { nanoid as weak } from 'nanoid/non-secure';
import seedrandom from 'seedrandom';

const own = { random: () => 4, nanoid: () => 'x' };
own.random(); // expect-none
own.nanoid(); // expect-none
_.random(1, 6); // expect: javascript.random.lodash generator=predictable
_.map([1], String); // expect-none
uuid(); // expect: javascript.random.uuid generator=secure
nanoid(); // expect: javascript.random.uuid generator=secure
weak(); // expect: javascript.random.nanoid-non-secure generator=predictable
seedrandom('hello'); // expect: javascript.random.seedrandom generator=predictable seed=literal
