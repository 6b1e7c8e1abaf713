import {
  CALENDAR_TYPE,
  CACHE_CONTROL,
  HASHED_FOLDERS,
  HEADERS,
  HOST_FILES,
  MANIFEST_TYPE,
  MARKDOWN_TYPE,
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
	@manifest path ${base}site.webmanifest
	header @manifest Content-Type ${MANIFEST_TYPE}
	@calendars path *.ics
	header @calendars Content-Type "${CALENDAR_TYPE}"
	@texts path *.md
	header @texts Content-Type "${MARKDOWN_TYPE}"
${redirects.length === 0 ? '' : movedLines(redirects)}
	file_server {
		precompressed br gzip
		hide ${HOST_FILES.join(' ')}
	}
	handle_errors {
		rewrite * ${base}404.html
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
