using System.Reflection.Metadata;

namespace IoctlGen.Tool.Metadata;

/// <summary>The folder of the given assembly: what it refers to is looked for there, and nowhere else.</summary>
sealed class AssemblyFolder
{
    readonly string _path;
    readonly Dictionary<string, ManagedAssembly?> _opened = new(StringComparer.OrdinalIgnoreCase);

    AssemblyFolder(string path) => _path = path;

    /// <summary>Opens an assembly, and those beside it as they are asked for.</summary>
    /// <exception cref="ToolException">It cannot be read, or is none.</exception>
    public static ManagedAssembly Open(string path) => ManagedAssembly.Open(path, new(Path.GetDirectoryName(Path.GetFullPath(path))!));

    /// <summary>Finds where a type is declared; null where its assembly is not in the folder, or does not have it.</summary>
    /// <param name="from">The assembly that names it.</param>
    /// <param name="type">A definition or a reference.</param>
    public TypePlace? Find(ManagedAssembly from, EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeDefinition)
            return new(from, (TypeDefinitionHandle)type);

        var name = from.NameOf(type);
        return AssemblyOf(from, type) is { } assembly && Assembly(assembly) is { } file ? Definition(file, name) : null;
    }

    /// <summary>The simple name of the assembly that a reference leads to; null where it leads elsewhere.</summary>
    public static string? AssemblyOf(ManagedAssembly from, EntityHandle type)
    {
        var scope = from.ScopeOf(type);
        return scope.Kind == HandleKind.AssemblyReference
            ? from.Metadata.GetString(from.Metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
            : null;
    }

    ManagedAssembly? Assembly(string name)
    {
        if (!_opened.TryGetValue(name, out var file))
        {
            var path = Path.Combine(_path, name + ".dll");
            // A name that leads out of the folder is that of no assembly; a file without a length is none, or a pipe that would keep us waiting.
            _opened[name] = file = Path.GetFileName(name) == name && new FileInfo(path) is { Exists: true, Length: > 0 } ? ManagedAssembly.Open(path, this) : null;
        }

        return file;
    }

    static TypePlace? Definition(ManagedAssembly file, string name)
    {
        foreach (var handle in file.Metadata.TypeDefinitions)
        {
            if (file.NameOf((EntityHandle)handle) == name)
                return new(file, handle);
        }

        return null;
    }
}

/// <summary>Where a type is declared.</summary>
readonly record struct TypePlace(ManagedAssembly Assembly, TypeDefinitionHandle Handle)
{
    public TypeDefinition Definition => Assembly.Metadata.GetTypeDefinition(Handle);

    public string Name => Assembly.Metadata.GetString(Definition.Name);

    public string FullName => Assembly.NameOf((EntityHandle)Handle);
}
