import { expect, it } from 'vitest';
import { addresses, RESERVED_NAMES } from './addresses.ts';

it('reserves every name at the root that an address of ours begins with', () => {
  const others = Object.entries(addresses).filter(([name]) => name !== 'ownPage');
  const names = others.flatMap(([, address]) => {
    const made = typeof address === 'string' ? address : (address as (id: string) => string)('x');
    return /^\/([^/.#]+)\//u.exec(made)?.[1] ?? [];
  });
  expect(new Set(names).size).toBeGreaterThan(10);
  expect(names.filter((name) => !RESERVED_NAMES.includes(name))).toEqual([]);
});
