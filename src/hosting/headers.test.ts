import { describe, expect, it } from 'vitest';
import { cacheControl, headersFile, IMMUTABLE, SECURITY_HEADERS } from './headers.ts';
import { contentPolicy, withOneStyle, withOwnHashes, withPolicyFirst } from './policy.ts';
import { speculationRules } from './speculation.ts';

function never(): never {
  throw new Error('There are no rules');
}

describe('SECURITY_HEADERS', () => {
  // The rules of the public HTTP Observatory for its best grade.
  it('keeps the connection, the frame and the referrer private', () => {
    const maxAge = /max-age=(\d+)/u.exec(SECURITY_HEADERS['Strict-Transport-Security'] ?? '')?.[1];
    expect(Number(maxAge)).toBeGreaterThanOrEqual(15_768_000);
    expect(SECURITY_HEADERS['Content-Security-Policy']).toBe("frame-ancestors 'none'");
    expect(SECURITY_HEADERS['X-Frame-Options']).toBe('DENY');
    expect(SECURITY_HEADERS['X-Content-Type-Options']).toBe('nosniff');
    expect(SECURITY_HEADERS['Referrer-Policy']).toBe('no-referrer');
  });
});

describe('contentPolicy', () => {
  it('allows nothing but what is named, and nothing from another host', () => {
    const {
      directives = [],
      scriptDirective,
      styleDirective,
    } = contentPolicy(['1']) as {
      directives?: string[];
      scriptDirective?: { resources?: string[]; hashes?: string[] };
      styleDirective?: { resources?: string[] };
    };
    expect(directives).toContain("default-src 'none'");
    const allowed = [
      ...directives.flatMap((directive) => directive.split(' ').slice(1)),
      ...(scriptDirective?.resources ?? []),
      ...(styleDirective?.resources ?? []),
    ];
    // Reckoned with `printf 1 | openssl dgst -sha256 -binary | base64`.
    expect(scriptDirective?.hashes).toEqual([
      'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=',
    ]);
    expect(new Set(allowed)).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'", 'blob:']));
  });
});

describe('withOwnHashes', () => {
  // Reckoned with `printf … | openssl dgst -sha256 -binary | base64`.
  const EMPTY_RULE = 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';
  const ONE = 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=';
  const XIAOSHAN = 'sha256-uKVIOc4yW595K+uWKZaXd5TPttfM9usyZV0FJC8sdTE=';

  it('keeps the hashes of what stands on the page, and no other', () => {
    const page = (hashes: string) =>
      `<meta content="style-src 'self'${hashes};"><style class="x">a{}</style><script>1</script>` +
      '<p>档案</p><script>"萧山"</script><script type="module" src="/a.js"></script>';
    const strange = ` 'sha256-${'A'.repeat(43)}='`;
    const bytes = (text: string) => Buffer.from(text).toString('latin1');
    const long = page(` '${EMPTY_RULE}'${strange} '${ONE}' '${XIAOSHAN}'`);
    const short = page(` '${EMPTY_RULE}' '${ONE}' '${XIAOSHAN}'`);
    expect(withOwnHashes(bytes(long))).toBe(bytes(short));
  });
});

describe('withOneStyle', () => {
  // Reckoned with `printf … | openssl dgst -sha256 -binary | base64`.
  const NAMES = {
    'a{}': 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=',
    'b{}': 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=',
    'a{}b{}': 'sha256-cR0WXeDFPUxoynVcPpDZ1iYEOmjKwa49ZNxsL/qKIpk=',
  };
  const page = (names: string, styles: string) =>
    `<meta content="style-src 'self'${names};">${styles}<p></p>`;

  it('joins two styles, and names the joined one in their place', () => {
    const two = page(
      ` '${NAMES['a{}']}' '${NAMES['b{}']}'`,
      '<style>a{}</style><style>b{}</style>',
    );
    const one = page(` '${NAMES['a{}b{}']}'`, '<style>a{}b{}</style>');
    expect(withOneStyle(two)).toBe(one);
    expect(withOneStyle(one)).toBe(one);
  });

  it('allows nothing that was not allowed', () => {
    const stranger = page(` '${NAMES['a{}']}'`, '<style>a{}</style><style>b{}</style>');
    expect(withOneStyle(stranger)).toBe(page('', '<style>a{}b{}</style>'));
  });
});

describe('withPolicyFirst', () => {
  const policy = '<meta http-equiv="content-security-policy" content="script-src \'self\'">';

  it('puts the policy before all that it is about', () => {
    const page = (first: string, last: string) =>
      `<head><meta charset="utf-8">${first}<script>1</script>${last}<style></style></head>`;
    expect(withPolicyFirst(page('', policy))).toBe(page(policy, ''));
  });

  it('leaves a page as it is that has none', () => {
    const page = '<head><meta charset="utf-8"><title></title></head>';
    expect(withPolicyFirst(page)).toBe(page);
  });
});

describe('cacheControl', () => {
  it('lets files with a hash in their name be kept for a year', () => {
    expect(cacheControl('/_astro/index.abc.css')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/', '/article/', '/data/milestones.json', '/x/_astro/y.css', '/404.html'])(
    'asks again for %s',
    (path) => expect(cacheControl(path)).toBe('public, max-age=0, must-revalidate'),
  );
});

describe('speculationRules', () => {
  it.each(['/', '/portal/xs/'])(
    'lets pages below %s be fetched when one means to open them',
    (base) => {
      const { prefetch, ...others } = JSON.parse(speculationRules(base).text) as {
        prefetch: { where: { href_matches: string[] }; eagerness: string }[];
      };
      expect(others).toEqual({});
      const [{ where, eagerness } = never(), ...more] = prefetch;
      expect([more, eagerness]).toEqual([[], 'moderate']);
      const pages = where.href_matches.map(
        (pattern) => new URLPattern(pattern, 'https://a.example'),
      );
      const matched = (path: string) => pages.some((page) => page.test(`https://a.example${path}`));
      for (const path of ['', 'article/', 'article/?mark=a#s1', 'timeline/2018-12/'])
        expect([path, matched(base + path)]).toEqual([path, true]);
      for (const path of ['data/milestones.csv', 'data/milestones/2018-12.ics', 'article.md'])
        expect([path, matched(base + path)]).toEqual([path, false]);
      expect(matched('/other/')).toBe(base === '/');
    },
  );

  it('has another name when it says another thing', () => {
    const { path } = speculationRules('/');
    expect(cacheControl(`/${path}`)).toBe(IMMUTABLE);
    expect(speculationRules('/portal/xs/').path).not.toBe(path);
  });
});

describe('headersFile', () => {
  it('writes a block for the site, one for what never changes, and a type no host knows', () => {
    const [all = '', immutable = '', rules = ''] = headersFile('/').trimEnd().split('\n\n');
    expect(all.split('\n')[0]).toBe('/*');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(all).toContain(`\n  ${name}: ${value}`);
    }
    expect(all).toContain('\n  Cache-Control: public, max-age=0, must-revalidate');
    const { path } = speculationRules('/');
    expect(all).toContain(`\n  Speculation-Rules: "/${path}"`);
    expect(rules.split('\n')).toEqual([
      `/${path}`,
      '  Content-Type: application/speculationrules+json',
    ]);
    expect(immutable.split('\n')).toEqual([
      '/_astro/*',
      '  ! Cache-Control',
      '  Cache-Control: public, max-age=31536000, immutable',
    ]);
  });

  it('writes the path that the site is mounted under', () => {
    const paths = headersFile('/portal/xs/').match(/^\S.*$/gmu);
    expect(paths).toEqual([
      '/portal/xs/*',
      '/portal/xs/_astro/*',
      `/portal/xs/${speculationRules('/portal/xs/').path}`,
    ]);
  });
});
