/** The site for IIS 7.5 and newer: a `web.config` that lies in the folder of the files. */
import type { Redirect } from '../lib/redirects.ts';
import { IMMUTABLE, IMMUTABLE_PATH, responseHeaders, REVALIDATE } from './headers.ts';
import { FORMATS, UNKNOWN_TYPE } from './media-types.ts';

const attribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A header; IIS answers with an error where it is said twice, here and further up. */
const headerLines = (name: string, value: string, indent: string) => [
  `${indent}<remove name="${name}" />`,
  `${indent}<add name="${name}" value="${attribute(value)}" />`,
];

const formatLines = (ending: string, type: string) => [
  `      <remove fileExtension="${ending}" />`,
  `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
];

/** A folder whose page leads elsewhere; an IIS without its HTTP Redirection serves the page, which does, too. */
const redirectLines = (base: string, { from, to }: Redirect) => [
  `  <location path="${from.slice(base.length, -1)}">`,
  '    <system.webServer>',
  `      <httpRedirect enabled="true" destination="${attribute(to)}" exactDestination="true" httpResponseStatus="Permanent" />`,
  '    </system.webServer>',
  '  </location>',
];

/**
 * A configuration. IIS answers 404 for every format that it has no name for, and names few.
 * @param base the path that the site is mounted under, with a slash at both ends
 * @param redirects pages that are elsewhere for good
 * @param shared whether it has objects, which IIIF describes for other hosts
 */
export function iisConfiguration(
  base: string,
  redirects: readonly Redirect[] = [],
  shared = false,
): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Written by the build of the exhibition; changes made here are lost with the next one. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...Object.entries(FORMATS).flatMap(([ending, { type }]) => formatLines(`.${ending}`, type)),
    '      <!-- All others: the files of the search index. -->',
    ...formatLines('.*', UNKNOWN_TYPE),
    '    </staticContent>',
    '    <defaultDocument enabled="true">',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    '    <httpErrors errorMode="Custom" existingResponse="Replace">',
    '      <remove statusCode="404" />',
    `      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />`,
    '    </httpErrors>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    ...Object.entries({ ...responseHeaders(base, shared), 'Cache-Control': REVALIDATE }).flatMap(
      ([name, value]) => headerLines(name, value, '        '),
    ),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    `  <location path="${IMMUTABLE_PATH.slice(1, -1)}">`,
    '    <system.webServer>',
    '      <httpProtocol>',
    '        <customHeaders>',
    ...headerLines('Cache-Control', IMMUTABLE, '          '),
    '        </customHeaders>',
    '      </httpProtocol>',
    '    </system.webServer>',
    '  </location>',
    ...redirects.flatMap((redirect) => redirectLines(base, redirect)),
    '</configuration>',
    '',
  ].join('\n');
}
