"""The scanner for languages with braces: what looks like code in comments and literals is none."""

from __future__ import annotations

import re

import pytest

from humanevalx.scan import Lexis, blank, end_of_block, items, keep_referred

CPP = Lexis(
    continued_comments=True,
    digit_quotes=True,
    raw_strings=re.compile(r'(?:u8|[uUL])?R"(?P<fence>[^()\\\s]{0,16})\('),
    raw_close='){fence}"',
)
JAVA = Lexis(text_blocks=True)
GO = Lexis(backtick="raw", items_end_with_lines=True)
RUST = Lexis(
    nested_comments=True,
    strings_span_lines=True,
    lifetimes=True,
    raw_strings=re.compile(r'b?r(?P<fence>#*)"'),
    raw_close='"{fence}',
)
JAVASCRIPT = Lexis(backtick="template", regex=True)


@pytest.mark.parametrize(
    ("lexis", "body"),
    [
        (CPP, "char c = '}'; // }\n std::string s = \"}\\\"}\"; /* } */ return 1'000; "),
        (CPP, 'auto r = R"x( } )" )x"; // goes on \\\n }\n return 0; '),
        (JAVA, 'String s = """\n } \\""" }\n"""; char c = \'\\\'\'; return 0; '),
        (GO, "s := `}\\`; r := '}'; /* } */ return 1 "),
        (RUST, "let c = '}'; let d = '\\''; let s = r#\"}\"}\"#; /* /* } */ } */ let t: &'static str = \"}\n}\"; 1 "),
        (JAVASCRIPT, 'const a = `}${x + `}${{}}`}`; return /[}/]\\/}/.test("}") '),
        (JAVASCRIPT, "const a = b / c; const d = '}'; return a / d "),
    ],
)
def test_a_block_ends_where_its_brace_closes(lexis: Lexis, body: str) -> None:
    text = "{" + body + "}\nrest }"
    blanked = blank(text, lexis)
    assert len(blanked) == len(text)
    assert blanked.count("\n") == text.count("\n")
    assert end_of_block(blanked, 1) == len(body) + 2


@pytest.mark.parametrize("lexis", [CPP, JAVA, GO, RUST, JAVASCRIPT])
@pytest.mark.parametrize("text", ["", "{", '"', "'", "`", "/*", "//", "/", 'R"(', "\\", '"\\', "`${"])
def test_what_is_never_closed_reaches_no_further_than_the_end(lexis: Lexis, text: str) -> None:
    for start in ("", "{ ", "x = "):
        assert len(blank(start + text, lexis)) == len(start + text)
        assert end_of_block(blank(start + text, lexis), 0, 5) is None


@pytest.mark.parametrize(
    ("lexis", "parts"),
    [
        (CPP, ["int main() { return 0; }", "struct X { int a; };", "#define A {", "int y = 3;", "auto f = [] { };"]),
        (GO, ["func main() {\n}\n", "var x = []int{\n1,\n}\n", "type T struct {\n a int\n}\n"]),
        (RUST, ["fn g() {}", "const A: i32 = 3;", "struct S { a: [u8; 3] }"]),
        (JAVASCRIPT, ["function h() { return 2 }", "const k = () => { return {} };"]),
    ],
)
def test_items(lexis: Lexis, parts: list[str]) -> None:
    text = "\n".join(parts)
    blanked = blank(text, lexis)
    assert [text[start:end].strip() for start, end in items(blanked, 0, lexis)] == [part.strip() for part in parts]


def test_what_kept_code_needs_is_kept() -> None:
    rest = ["int a() { return b(); }", "int b() { return 1; }", "int c() { return 2; }"]
    names = re.compile(r"int (\w+)").findall
    assert keep_referred("return a();", rest, names) == rest[:2]
    assert keep_referred("return 0;", rest, names) == []
