import type { Served } from './headers.ts';

/**
 * For S3 behind CloudFront: a function for viewer requests. A bucket has no index pages for folders, so it asks for them by
 * name. The runtime knows little more than ES5: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-features.html
 */
export const cloudfront = ({ redirects }: Served): string => `\
var moved = ${JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [from, to])), null, 2)};

function handler(event) {
  var request = event.request;
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
