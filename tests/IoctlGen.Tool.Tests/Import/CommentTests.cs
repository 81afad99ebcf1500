namespace IoctlGen.Tool.Tests;

/// <summary>The words of the user's own header about fields and constants.</summary>
public sealed class CommentTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("    ULONG Size; // in bytes", "in bytes")]
    [InlineData("    ULONG Size; /* in bytes */", "in bytes")]
    [InlineData("    /* in bytes */ ULONG Size;", "in bytes")]
    [InlineData("    ULONG /* in bytes */ Size;", "in bytes")]
    [InlineData("    // in bytes\n    ULONG Size;", "in bytes")]
    [InlineData("    /*\n     * In bytes,\n     * with the header.\n     */\n    ULONG Size;", "In bytes, with the header.")]
    [InlineData("    ULONG Size; // in bytes,\n                // with the header\n    ULONG Other;", "in bytes, with the header")]
    [InlineData("    ULONG Size; // < 5 & \"more\" </summary>", "&lt; 5 &amp; \"more\" &lt;/summary&gt;")]
    [InlineData("    ULONG Size; // of ACME_SIZE_*", "of ACME_SIZE_*")]
    [InlineData("    ULONG Size; ///< in bytes", "in bytes")]
    [InlineData("    /** @brief in bytes */\n    ULONG Size;", "in bytes")]
    [InlineData("    /*!\n     * \\brief In bytes,\n     * with the header.\n     */\n    ULONG Size;", "In bytes, with the header.")]
    [InlineData("    /*! in bytes */\n    ULONG Size;", "in bytes")]
    [InlineData("    /**** in bytes ****/\n    ULONG Size;", "in bytes")]
    [InlineData("    ULONG Size; // in bytes ------", "in bytes")]
    [InlineData("    // sizes\n\n    ULONG Size;", "")]
    [InlineData("    ULONG First; // one\n    ULONG Size;", "")]
    [InlineData("    // -------\n    ULONG Size;", "")]
    [InlineData("    ULONG Size;\n    // other\n    ULONG Other;", "")]
    public async Task The_comment_of_a_field_follows_its_declaration(string lines, string comment) =>
        Assert.Contains($"/// <summary>C: <c>ULONG Size</c>.{(comment.Length > 0 ? " " : "")}{comment}</summary>\n", await Import($"typedef struct _ACME_S {{ // about all\n{lines}\n}} ACME_S; // about all\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_comment_on_the_line_of_the_whole_is_not_of_its_parts()
    {
        var text = await Import("""
            // about all
            typedef struct _ACME_S { ULONG Size; } ACME_S;
            typedef enum _ACME_E { AcmeOne, AcmeTwo } ACME_E; // about all
            """);

        Assert.Contains("/// <summary>C: <c>ULONG Size</c>.</summary>\n", text, StringComparison.Ordinal);
        Assert.Contains("{\n    AcmeOne = 0,\n    AcmeTwo = 1,\n}", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("about all.</summary>").Length - 1);
    }

    [Fact]
    public async Task Bit_fields_and_members_without_an_outer_name_keep_theirs()
    {
        var text = await Import("""
            typedef struct _ACME_S {
                union {
                    ULONG AsULong; // all of them
                    struct {
                        ULONG Ready : 1; // once it is on
                    };
                };
            } ACME_S;
            """);

        Assert.Equal(2, text.Split("C: <c>ULONG AsULong</c>. all of them</summary>").Length - 1);
        Assert.Equal(3, text.Split("C: <c>ULONG Ready : 1</c>. once it is on</summary>").Length - 1);
    }

    [Fact]
    public async Task Constants_have_the_words_of_their_enumerators()
    {
        var text = await Import("""
            typedef enum _ACME_E {
                AcmeOne = 1, // the first
                /* the <second> */
                AcmeTwo,
                AcmeThree
            } ACME_E;
            enum {
                ACME_LOOSE // free
            };
            """);

        Assert.Contains("    /// <summary>the first</summary>\n    AcmeOne = 1,\n", text, StringComparison.Ordinal);
        Assert.Contains("    /// <summary>the &lt;second&gt;</summary>\n    AcmeTwo = 2,\n    AcmeThree = 3,\n", text, StringComparison.Ordinal);
        Assert.Contains("    /// <summary>free</summary>\n    public const int ACME_LOOSE = 0;\n", text, StringComparison.Ordinal);
    }

    Task<string> Import(string header) => ImportedCode.Import(_folder, header);
}
