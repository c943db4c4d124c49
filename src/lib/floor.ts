import packageJson from '../../package.json' with { type: 'json' };

/**
 * The oldest browsers in which everything works, as build tools name them: `chrome99`. From
 * `browserslist` of package.json, which the lints read too.
 */
export const FLOOR = packageJson.browserslist.map((one) =>
  one.replace('ios_saf', 'ios').replace(' >= ', ''),
);
