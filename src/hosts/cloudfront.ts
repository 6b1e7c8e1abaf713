import { CACHE_CONTROL, hashedPattern, HEADERS, type ServedSite } from './host-settings.ts';

/**
 * For S3 behind CloudFront: one function for both viewer events, request and response. A bucket serves no index pages for folders and
 * no headers of ours, so the function adds the file name to requests and the headers to responses. The runtime supports little
 * more than ES5: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-features.html
 */
export const cloudFrontFunction = ({ base, redirects }: ServedSite): string => `\
var moved = ${JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [from, to])), null, 2)};

var headers = ${JSON.stringify(Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), { value }])), null, 2)};

function handler(event) {
  var request = event.request;
  var response = event.response;
  if (response) {
    for (var name in headers) response.headers[name] = headers[name];
    var isHashed = new RegExp(${JSON.stringify(hashedPattern(base))}).test(request.uri);
    response.headers['cache-control'] = { value: isHashed ? '${CACHE_CONTROL.hashed}' : '${CACHE_CONTROL.other}' };
    return response;
  }
  if (moved[request.uri]) {
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: moved[request.uri] } } };
  }
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
  } else if (!request.uri.split('/').pop().includes('.')) {
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
  }
  return request;
}
`;
