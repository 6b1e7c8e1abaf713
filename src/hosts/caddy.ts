import {
  CACHE_CONTROL,
  HASHED_FOLDERS,
  HEADERS,
  HOST_FILES,
  MEDIA_TYPES,
  STRICT_TRANSPORT_SECURITY,
  type ServerPlace,
  type ServedSite,
} from './host-settings.ts';

/** For Caddy: a Caddyfile. With the site's domain in place of the port, Caddy also gets a certificate. */
export const caddyfile = ({ base, redirects }: ServedSite, { root, port, tls }: ServerPlace): string => `\
${
  tls
    ? `http://:${port} {
	redir https://{host}${tls.port === 443 ? '' : `:${tls.port}`}{uri} 301
}

https://:${tls.port} {
	tls ${tls.certificate} ${tls.key}`
    : `:${port} {`
}
	root * ${root}
	encode gzip

	header {
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	@tls protocol https
	header @tls Strict-Transport-Security "${STRICT_TRANSPORT_SECURITY}"
	@hashed path ${HASHED_FOLDERS.map((folder) => `${base}${folder}/*`).join(' ')}
	@other not path ${HASHED_FOLDERS.map((folder) => `${base}${folder}/*`).join(' ')}
	header @hashed Cache-Control "${CACHE_CONTROL.hashed}"
	header @other Cache-Control "${CACHE_CONTROL.other}"
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`)
  .join('\n')}
${redirects.length === 0 ? '' : movedLines(redirects)}
	# Caddy adds the slash to the path of a folder itself, but loses the query.
	@folder {
		path_regexp folder ^/+(.*[^/])$
		file {path}/index.html
		expression \`{query} != ""\`
	}
	redir @folder /{re.folder.1}/?{query} 301
	# No file has such a name; Caddy would say that it is broken.
	@unreadable path_regexp \\x00|[^/]{256}|^.{1000}
	error @unreadable 404
	@hidden {
		path */.*
		not path ${base}.well-known/*
	}
	error @hidden 404
	file_server {
		precompressed br gzip
		hide ${HOST_FILES.join(' ')}
	}
	handle_errors {
		rewrite * ${base}404.html
		header Cache-Control "${CACHE_CONTROL.other}"
		header Content-Type "${MEDIA_TYPES.html}"
		file_server
	}
}
`;

const movedLines = (redirects: ServedSite['redirects']): string => `
	map {path} {moved} {
${redirects.map(({ from, to }) => `\t\t${from} ${to}`).join('\n')}
		default none
	}
	@movedWithQuery expression \`{moved} != "none" && {query} != ""\`
	redir @movedWithQuery {moved}?{query} 301
	@moved expression \`{moved} != "none"\`
	redir @moved {moved} 301
`;
