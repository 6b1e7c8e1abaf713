import { CACHE_CONTROL, hashedPattern, HEADERS_BY_TLS, HIDDEN, HOST_FILES, type ServedSite } from './host-settings.ts';

/**
 * For S3 behind CloudFront: one function for both viewer events, request and response. A bucket serves no index pages for folders and
 * no headers of ours, so the function adds the file name to requests and the headers to responses. The runtime supports little
 * more than ES5: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-features.html
 */
export const cloudFrontFunction = ({ base, redirects }: ServedSite): string => `\
var moved = ${JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [from, to])), null, 2)};

var headers = ${JSON.stringify(Object.fromEntries(Object.entries(HEADERS_BY_TLS).map(([name, value]) => [name.toLowerCase(), { value }])), null, 2)};

var hidden = ${JSON.stringify(HOST_FILES.map((file) => base + file))};

// The query of a request as it was asked.
function queryOf(request) {
  var parts = [];
  for (var name in request.querystring) {
    var first = request.querystring[name];
    (first.multiValue || [first]).forEach(function (each) {
      parts.push(each.value === '' ? name : name + '=' + each.value);
    });
  }
  return parts.length > 0 ? '?' + parts.join('&') : '';
}

// The path as the store reads it.
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    return path;
  }
}

function redirect(request, path) {
  // With two slashes at its start, an address would lead to another host.
  var sent = {
    location: { value: path.replace(/^[/\\\\]+/, '/') + queryOf(request) },
    'cache-control': { value: '${CACHE_CONTROL.other}' }
  };
  for (var name in headers) sent[name] = headers[name];
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: sent };
}

function handler(event) {
  var request = event.request;
  var response = event.response;
  if (response) {
    for (var name in headers) response.headers[name] = headers[name];
    var isHashed = new RegExp(${JSON.stringify(hashedPattern(base))}).test(request.uri);
    response.headers['cache-control'] = { value: isHashed && response.statusCode < 400 ? '${CACHE_CONTROL.hashed}' : '${CACHE_CONTROL.other}' };
    return response;
  }
  if (moved[request.uri]) return redirect(request, moved[request.uri]);
  // There is no such object, so the distribution answers with its page for that.
  var path = decoded(request.uri);
  if (hidden.indexOf(path) >= 0 || new RegExp(${JSON.stringify(HIDDEN)}).test(path)) request.uri += '.missing';
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
  } else if (!request.uri.split('/').pop().includes('.')) {
    return redirect(request, request.uri + '/');
  }
  return request;
}
`;
