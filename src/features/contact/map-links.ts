/**
 * Links that look an address up in the map services that people here have, by its text: coordinates
 * are not known. On a telephone that has the service's application, they open it. Documented at:
 * - 高德 https://lbs.amap.com/api/uri-api/guide/search/search
 * - 百度 https://lbsyun.baidu.com/index.php?title=uri/api/web (地址解析)
 * - 腾讯 https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebSearch
 * - Apple https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks
 */

/** 百度 and 腾讯 require the name of the calling site; this one tells no person and no place. */
const CALLER = 'webapp.archives.exhibition';

/** The page of each service, and its query; the address goes under the first name. */
const SERVICES = {
  amap: ['https://uri.amap.com/search', 'keyword', {}],
  baidu: ['https://api.map.baidu.com/geocoder', 'address', { output: 'html', src: CALLER }],
  tencent: ['https://apis.map.qq.com/uri/v1/search', 'keyword', { referer: CALLER }],
  apple: ['https://maps.apple.com/', 'q', {}],
} as const;
type MapService = keyof typeof SERVICES;

/**
 * The links for an address, one for each service.
 * @param address as printed
 */
export function mapLinks(address: string): { service: MapService; href: string }[] {
  return (Object.keys(SERVICES) as MapService[]).map((service) => {
    const [page, name, others] = SERVICES[service];
    const query = new URLSearchParams({ [name]: address, ...others });
    return { service, href: `${page}?${query.toString()}` };
  });
}
