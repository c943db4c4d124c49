/**
 * Links that look an address up in the map services that people here have, by its text: coordinates
 * are not known. They are the documented addresses for other sites, which open the service's
 * application on a telephone that has it:
 * - 高德 https://lbs.amap.com/api/uri-api/guide/search/search
 * - 百度 https://lbsyun.baidu.com/index.php?title=uri/api/web (地址解析)
 * - 腾讯 https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebSearch
 * - Apple https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks
 */

export const MAP_SERVICES = ['amap', 'baidu', 'tencent', 'apple'] as const;
export type MapService = (typeof MAP_SERVICES)[number];

/** Whom 百度 and 腾讯 ask to be told; no name of a person or a place. */
const CALLER = 'webapp.archives.exhibition';

const SERVICES: Record<MapService, (address: string) => [string, Record<string, string>]> = {
  amap: (address) => ['https://uri.amap.com/search', { keyword: address }],
  baidu: (address) => [
    'https://api.map.baidu.com/geocoder',
    { address, output: 'html', src: CALLER },
  ],
  tencent: (address) => [
    'https://apis.map.qq.com/uri/v1/search',
    { keyword: address, referer: CALLER },
  ],
  apple: (address) => ['https://maps.apple.com/', { q: address }],
};

/**
 * The links for an address.
 * @param address as printed
 */
export function mapLinks(address: string): { service: MapService; href: string }[] {
  return MAP_SERVICES.map((service) => {
    const [page, parameters] = SERVICES[service](address);
    const url = new URL(page);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return { service, href: url.href };
  });
}
