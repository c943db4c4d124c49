/** Says so when nobody has given the address that the site is to be published at. */
import type { AstroIntegration } from 'astro';
import { siteUrl, UNPUBLISHED_SITE } from '../lib/environment.ts';

export const siteAddress = (): AstroIntegration => ({
  name: 'site-address',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command === 'build' && siteUrl === UNPUBLISHED_SITE) {
        logger.warn(
          `SITE_URL is not set: canonical links, sitemap and feed say ${UNPUBLISHED_SITE}; set it before publishing（发布前请用 SITE_URL 设定网站地址）`,
        );
      }
    },
  },
});
