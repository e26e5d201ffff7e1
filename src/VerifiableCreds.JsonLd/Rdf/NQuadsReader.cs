using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Reads N-Quads.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/n-quads/#sec-grammar">RDF 1.1 N-Quads, 4</see>.</remarks>
public static class NQuadsReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document, UTF-8.</param>
    /// <param name="limits">The limits on bytes and quads; the default ones without it.</param>
    /// <exception cref="JsonLdException">The document is malformed, with the byte offset, or exceeds a limit.</exception>
    public static RdfDataset Parse(ReadOnlySpan<byte> utf8, JsonLdLimits? limits = null)
    {
        limits ??= JsonLdLimits.Default;
        if (utf8.Length > limits.MaxDocumentBytes)
        {
            throw Errors.Syntax(JsonLdErrorCode.DocumentTooLarge, $"{utf8.Length} bytes, {limits.MaxDocumentBytes} at most", limits.MaxDocumentBytes);
        }

        if (!Utf8.IsValid(utf8))
        {
            throw Errors.Syntax(JsonLdErrorCode.InvalidUtf8, "the text is not UTF-8", Utf8Text.FirstInvalid(utf8));
        }

        var parser = new Parser(utf8, limits);
        return parser.Run();
    }

    private ref struct Parser(ReadOnlySpan<byte> text, JsonLdLimits limits)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private readonly RdfDataset _dataset = new();
        private readonly ArrayBufferWriter<byte> _value = new();
        private readonly ArrayBufferWriter<byte> _datatype = new();
        private int _at;

        public RdfDataset Run()
        {
            while (_at < _text.Length)
            {
                SkipBlanks();
                if (_at < _text.Length && _text[_at] is not ((byte)'\n' or (byte)'\r' or (byte)'#'))
                {
                    ReadStatement();
                }

                EndLine();
            }

            return _dataset;
        }

        private readonly byte Current => _at < _text.Length ? _text[_at] : (byte)0;

        private readonly JsonLdException Fail(string message) => Errors.NQuads(message, _at);

        private void SkipBlanks()
        {
            while (Current is (byte)' ' or (byte)'\t')
            {
                _at++;
            }
        }

        private void EndLine()
        {
            SkipBlanks();
            if (Current == (byte)'#')
            {
                int end = _text[_at..].IndexOfAny((byte)'\n', (byte)'\r');
                _at = end < 0 ? _text.Length : _at + end;
            }

            if (_at < _text.Length && _text[_at] is not ((byte)'\n' or (byte)'\r'))
            {
                throw Fail("a line ends after the full stop of its statement");
            }

            _at += _at < _text.Length ? 1 : 0;
        }

        private void ReadStatement()
        {
            int subject = Current == (byte)'_' ? ReadBlankNode() : ReadIri();
            SkipBlanks();
            int predicate = ReadIri();
            SkipBlanks();
            int @object = Current switch
            {
                (byte)'_' => ReadBlankNode(),
                (byte)'"' => ReadLiteral(),
                _ => ReadIri(),
            };
            SkipBlanks();
            int graph = Current switch
            {
                (byte)'.' => RdfDataset.DefaultGraph,
                (byte)'_' => ReadBlankNode(),
                _ => ReadIri(),
            };
            SkipBlanks();
            if (Current != (byte)'.')
            {
                throw Fail("a statement ends with a full stop");
            }

            _at++;
            if (_dataset.Count >= limits.MaxQuads)
            {
                throw Errors.Syntax(JsonLdErrorCode.TooManyQuads, $"more than {limits.MaxQuads} quads", _at);
            }

            _dataset.Add(subject, predicate, @object, graph);
        }

        private int ReadIri()
        {
            _value.ResetWrittenCount();
            ReadIriInto(_value);
            return _dataset.AddIri(_value.WrittenSpan);
        }

        private void ReadIriInto(ArrayBufferWriter<byte> output)
        {
            if (Current != (byte)'<')
            {
                throw Fail("an IRI in angle brackets is missing");
            }

            int start = _at++;
            while (Current != (byte)'>')
            {
                if (_at >= _text.Length)
                {
                    throw Fail("an IRI has no end");
                }

                if (Current == (byte)'\\')
                {
                    ReadCodePoint(output);
                }
                else
                {
                    output.Write([_text[_at++]]);
                }
            }

            if (!Iri.IsAbsolute(output.WrittenSpan))
            {
                _at = start;
                throw Fail("an IRI is not absolute, or has a character that IRIs do not have");
            }

            _at++;
        }

        private int ReadBlankNode()
        {
            if (!_text[_at..].StartsWith("_:"u8))
            {
                throw Fail("a blank node begins with '_:'");
            }

            int start = _at + 2;
            int end = start;
            while (end < _text.Length)
            {
                Rune.DecodeFromUtf8(_text[end..], out Rune rune, out int length);
                if (!BlankNodeLabel.Accepts(rune.Value, isFirst: end == start))
                {
                    break;
                }

                end += length;
            }

            // A full stop ends the statement, not the label.
            while (end > start && _text[end - 1] == (byte)'.')
            {
                end--;
            }

            if (end == start)
            {
                throw Fail("a blank node has a label");
            }

            _at = end;
            return _dataset.AddBlankNode(_text[start..end]);
        }

        private int ReadLiteral()
        {
            _value.ResetWrittenCount();
            _at++;
            while (Current != (byte)'"')
            {
                int plain = _text[_at..].IndexOfAny("\"\\\n\r"u8);
                if (plain < 0 || _text[_at + plain] is (byte)'\n' or (byte)'\r')
                {
                    throw Fail("a literal has no end");
                }

                _value.Write(_text.Slice(_at, plain));
                _at += plain;
                if (Current == (byte)'\\')
                {
                    ReadEscape();
                }
            }

            _at++;
            if (Current == (byte)'@')
            {
                return ReadLanguage();
            }

            if (!_text[_at..].StartsWith("^^"u8))
            {
                return _dataset.AddLiteral(_value.WrittenSpan, default);
            }

            _at += 2;
            _datatype.ResetWrittenCount();
            ReadIriInto(_datatype);
            return _dataset.AddLiteral(_value.WrittenSpan, _datatype.WrittenSpan);
        }

        private int ReadLanguage()
        {
            int start = ++_at;
            while (char.IsAsciiLetterOrDigit((char)Current) || Current == (byte)'-')
            {
                _at++;
            }

            ReadOnlySpan<byte> language = _text[start.._at];
            return Iri.IsWellFormedLanguageTag(language)
                ? _dataset.AddLiteral(_value.WrittenSpan, default, language)
                : throw Fail("a language tag is malformed");
        }

        private void ReadEscape()
        {
            byte letter = _at + 1 < _text.Length ? _text[_at + 1] : (byte)0;
            byte plain = letter switch
            {
                (byte)'t' => (byte)'\t',
                (byte)'b' => (byte)'\b',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'f' => (byte)'\f',
                (byte)'"' or (byte)'\'' or (byte)'\\' => letter,
                _ => 0,
            };
            if (plain == 0)
            {
                ReadCodePoint(_value);
                return;
            }

            _value.Write([plain]);
            _at += 2;
        }

        private void ReadCodePoint(ArrayBufferWriter<byte> output)
        {
            int digits = _at + 1 < _text.Length ? _text[_at + 1] switch { (byte)'u' => 4, (byte)'U' => 8, _ => 0 } : 0;
            if (digits == 0 || _at + 2 + digits > _text.Length
                || !uint.TryParse(_text.Slice(_at + 2, digits), System.Globalization.NumberStyles.AllowHexSpecifier, null, out uint code)
                || !Rune.TryCreate(code, out Rune rune))
            {
                throw Fail("an escape is malformed");
            }

            Span<byte> utf8 = stackalloc byte[4];
            output.Write(utf8[..rune.EncodeToUtf8(utf8)]);
            _at += 2 + digits;
        }
    }
}
