using IoctlGen.Specs.Import;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Import;

/// <summary>The file in which the user states what a header does not say of its codes.</summary>
/// <param name="header">The path of the header.</param>
/// <param name="stated">The path that the user gives; null for a file of the header's name beside it.</param>
/// <param name="writes">Whether a first one is written.</param>
sealed class MapFile(string header, string? stated, bool writes)
{
    /// <summary>The largest, in bytes.</summary>
    const int MaximumLength = 16 << 20;

    /// <summary>Where it is, or would be.</summary>
    public string Path { get; } = stated ?? System.IO.Path.ChangeExtension(header, IoctlMap.Extension);

    /// <summary>What it states; nothing where there is none that the user names.</summary>
    /// <exception cref="ToolException">It cannot be read, something in it is wrong, or it is there and is to be written.</exception>
    public IoctlMap Read()
    {
        if (writes && File.Exists(Path))
            throw new ToolException($"{Path}: the map is there already; leave --write-map out, or give it another name with --map");
        if (writes || (stated is null && !File.Exists(Path)))
            return IoctlMap.Empty;
        var map = IoctlMap.Read(Path, InputFile.ReadText(Path, "map", MaximumLength));
        foreach (var problem in map.Problems.Skip(1))
            Messages.Write(problem.ToString());
        return map.Problems is [var first, ..] ? throw new ToolException(first.ToString()) : map;
    }

    /// <summary>Writes a first one, where that is asked for.</summary>
    public void WriteFirst(ImportedFile file)
    {
        if (!writes)
            return;
        new OutputFiles(MapText.Mark, [header], force: false).Write(Path, MapText.Of(file));
        Messages.Write($"{Path}: {file.Contracts.Sum(static contract => contract.Methods.Count)} codes; look at them, and import again");
    }
}
