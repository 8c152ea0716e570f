//! A site on a port, asked as a browser asks.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used)]

use site::{Options, Site, POLICY};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("site-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&path).unwrap();
    std::fs::write(path.join("index.html"), "<p>first</p>").unwrap();
    std::fs::write(path.join("404.html"), "<p>other</p>").unwrap();
    std::fs::write(path.join("page-0123456789abcdef.wasm"), [0; 2048]).unwrap();
    path
}

fn ask(site: &Site, head: &str) -> String {
    let address = site.origin().replace("http://", "");
    let mut connection = TcpStream::connect(address).unwrap();
    let head = format!("{head}\r\nConnection: close\r\n\r\n");
    connection.write_all(head.as_bytes()).unwrap();
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn files_pages_and_what_is_not_there() {
    let root = folder("kinds");
    let site = Site::start(Options::new(&root)).unwrap();
    let program = ask(
        &site,
        "GET /page-0123456789abcdef.wasm HTTP/1.1\r\nAccept-Encoding: br",
    );
    for line in [
        "HTTP/1.1 200 OK",
        "Content-Type: application/wasm",
        "Content-Encoding: br",
        "immutable",
        "Access-Control-Allow-Origin: *",
        "nosniff",
        POLICY,
    ] {
        assert!(program.contains(line), "{line} in {program}");
    }
    assert!(ask(&site, "GET / HTTP/1.1").ends_with("<p>first</p>"));
    assert!(ask(&site, "GET /vote/A-1?view=map HTTP/1.1").ends_with("<p>other</p>"));
    assert!(ask(&site, "GET /gone.wasm HTTP/1.1").starts_with("HTTP/1.1 404"));
    assert!(ask(&site, "GET /../Cargo.toml HTTP/1.1").starts_with("HTTP/1.1 404"));
    assert!(ask(&site, "POST / HTTP/1.1\r\nContent-Length: 0").starts_with("HTTP/1.1 405"));
    let head = ask(&site, "HEAD / HTTP/1.1");
    assert!(head.contains("Content-Length: 12") && head.ends_with("\r\n\r\n"));
    drop(site);
    std::fs::remove_dir_all(root).unwrap();
}

#[test]
fn connections_kept_open_hold_nobody_up() {
    let root = folder("open");
    let site = Site::start(Options::new(&root)).unwrap();
    let address = site.origin().replace("http://", "");
    let idle: Vec<TcpStream> = (0..20)
        .map(|_| TcpStream::connect(&address).unwrap())
        .collect();
    assert!(ask(&site, "GET / HTTP/1.1").ends_with("<p>first</p>"));
    drop(idle);
    drop(site);
    assert!(
        TcpStream::connect(&address).is_err(),
        "the port is closed with the site"
    );
    std::fs::remove_dir_all(root).unwrap();
}

#[test]
fn an_occupied_port_is_a_sentence() {
    let root = folder("port");
    let first = Site::start(Options::new(&root)).unwrap();
    let port = first.origin().rsplit(':').next().unwrap().parse().unwrap();
    let second = Site::start(Options {
        port,
        ..Options::new(&root)
    });
    let said = second.err().unwrap().to_string();
    assert!(said.contains(&format!("port {port} is in use")), "{said}");
    std::fs::remove_dir_all(root).unwrap();
}

#[test]
fn a_published_site_is_served_by_its_own_headers() {
    let root = folder("headers");
    let page = root.join("vote/A-RES-1");
    std::fs::create_dir_all(&page).unwrap();
    std::fs::write(page.join("index.html"), "<p>vote</p>").unwrap();
    let rules = "/p/*\n  X-Said: all\n/p/vote/*\n  Cache-Control: max-age=300\n";
    std::fs::write(root.join("_headers"), rules).unwrap();
    let site = Site::start(Options {
        base: "/p/".to_owned(),
        ..Options::new(&root)
    })
    .unwrap();
    let vote = ask(&site, "GET /p/vote/A-RES-1/?embed=1 HTTP/1.1");
    assert!(vote.contains("X-Said: all\r\n") && vote.contains("Cache-Control: max-age=300\r\n"));
    assert!(vote.contains("Content-Type: text/html") && vote.ends_with("<p>vote</p>"));
    // Nothing but what the site asks for.
    assert!(!vote.contains("Content-Security-Policy") && !vote.contains("no-cache"));
    let first = ask(&site, "GET /p/ HTTP/1.1");
    assert!(first.contains("X-Said: all") && !first.contains("Cache-Control"));
    let moved = ask(&site, "GET /p/vote/A-RES-1?embed=1 HTTP/1.1");
    assert!(moved.contains("Location: /p/vote/A-RES-1/?embed=1\r\n"));
    assert!(ask(&site, "GET /p/_headers HTTP/1.1").starts_with("HTTP/1.1 404"));
    drop(site);
    std::fs::remove_dir_all(root).unwrap();
}
