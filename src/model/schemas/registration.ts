import { z } from 'astro/zod';

/** 京, 沪, 浙 …: what a province is called in a number. */
const PROVINCE = '[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀贵黔云滇陕甘陇青蒙桂宁新藏]';

/** Marks that the authorities issue; each is shown only when filled. */
export const registrationSchema = z
  .strictObject({
    /** 网站标识码 */
    siteIdCode: z
      .string()
      .regex(/^[A-Za-z0-9]{10}$/, 'siteIdCode')
      .optional(),
    /** ICP备案号: of the site, or of its host without the last number. */
    icp: z
      .string()
      .trim()
      .regex(new RegExp(`^${PROVINCE}ICP备(?:\\d{8}|\\d{10})号(?:-\\d{1,3})?$`, 'u'), 'icp')
      .optional(),
    /** 公安备案号 */
    publicSecurity: z
      .string()
      .trim()
      .regex(new RegExp(`^${PROVINCE}公网安备 ?\\d{14}号$`, 'u'), 'publicSecurity')
      .optional(),
    /** 党政机关标识: the address that the mark leads to. */
    governmentMark: z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).optional(),
  })
  .default({});
