using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;

namespace IoctlGen.Generator.Sources;

/// <summary>A header that the project names, read as a compiler would that begins with it.</summary>
sealed class SpecHeader
{
    readonly ReadOnce<CHeader> _x64, _x86;
    readonly ReadOnce<SourceReader> _buffers;

    SpecHeader(SpecFile file, HeaderFacts facts, HashSet<string> included, SpecHeaderIndex index)
    {
        (File, Facts, Included) = (file, facts, included);
        _x64 = new(cancellationToken => Declarations(file, index, CTarget.X64, cancellationToken));
        _x86 = new(cancellationToken => Declarations(file, index, CTarget.X86, cancellationToken));
        _buffers = new(cancellationToken => new(Declarations(CTarget.X64, cancellationToken), IoctlMap.Empty));
    }

    /// <summary>Told of each reading: of a header's codes, and of its types on a target. Tests count them.</summary>
    internal static event Action<SpecFile, CTarget?>? Reading;

    /// <summary>The file.</summary>
    public SpecFile File { get; }

    /// <summary>Its codes, with those of the headers it includes, and what could not be read.</summary>
    public HeaderFacts Facts { get; }

    /// <summary>The paths of the project's headers that it includes, directly or not.</summary>
    public HashSet<string> Included { get; }

    /// <summary>Its types on a target. They are read when they are first asked for: most projects ask for codes alone.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled. The next call begins anew.</exception>
    public CHeader Declarations(CTarget target, CancellationToken cancellationToken) => (target == CTarget.X64 ? _x64 : _x86).Get(cancellationToken);

    /// <summary>What import reads of the buffers of a code; null where it is none for x64.</summary>
    /// <param name="code">A code of this header.</param>
    /// <param name="page">Its page; null for none.</param>
    /// <param name="cancellationToken">Cancels the reading of the header's types.</param>
    public HeaderBuffers? Buffers(HeaderCode code, PageFacts? page, CancellationToken cancellationToken)
    {
        var header = Declarations(CTarget.X64, cancellationToken);
        return header.Codes.FirstOrDefault(other => other.Name == code.Name) is { } read
            ? new(_buffers.Get(cancellationToken).Read(read, page), type => ScalarTypes.Named(type, header)?.Text)
            : null;
    }

    /// <summary>What a header declares that is read by itself, as <c>ioctlgen import</c> reads it, even where another one includes it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CHeader Declarations(SpecFile file, SpecHeaderIndex index, CTarget target, CancellationToken cancellationToken)
    {
        Reading?.Invoke(file, target);
        return CHeaderReader.Read(new(file.Path, file.Text!), OptionsOf(file, index), target, cancellationToken);
    }

    /// <summary>Whether it is a file, or is read with it.</summary>
    public bool Has(SpecFile file) => File == file || Included.Contains(file.Path);

    /// <summary>
    /// The headers of the project that no other one includes: what one includes is read with it, after what stands before the #include, and means
    /// something else alone. One includes another that the project names as well: a generator opens no file of its own.
    /// </summary>
    public static IReadOnlyList<SpecHeader> Read(IReadOnlyList<SpecFile> files, CancellationToken cancellationToken)
    {
        var index = new SpecHeaderIndex(files);
        var all = new List<SpecHeader>();
        var included = new HashSet<string>(StringComparer.Ordinal);
        // Those first that no text speaks of: what they include need not be read alone.
        foreach (var header in index.Headers.OrderBy(index.IsSpokenOf))
        {
            if (included.Contains(header.Path))
                continue;
            all.Add(Read(header, index, cancellationToken));
            included.UnionWith(all[all.Count - 1].Included);
        }

        var roots = all.FindAll(header => !all.Exists(other => other != header && other.Included.Contains(header.File.Path)));
        // Headers that include each other have no first; one of them must be.
        foreach (var header in all)
        {
            if (!roots.Exists(root => root.Has(header.File)))
                roots.Add(header);
        }

        return [.. roots.OrderBy(static root => root.File.Path, StringComparer.Ordinal)];
    }

    static SpecHeader Read(SpecFile header, SpecHeaderIndex index, CancellationToken cancellationToken)
    {
        Reading?.Invoke(header, null);
        var included = new HashSet<string>(StringComparer.Ordinal);
        var facts = HeaderReader.Read(new(header.Path, header.Text!), OptionsOf(header, index, included), header.Target, cancellationToken);
        return new(header, facts, included, index);
    }

    static HeaderOptions OptionsOf(SpecFile header, SpecHeaderIndex index, HashSet<string>? included = null) => new()
    {
        Defines = header.DefineList,
        Include = (name, from) =>
        {
            if (index.Find(name, from) is not { } file)
                return null;
            included?.Add(file.Path);
            return new(file.Path, file.Text!);
        },
    };
}
