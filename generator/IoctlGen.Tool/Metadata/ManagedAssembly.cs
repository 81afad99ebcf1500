using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Metadata;

/// <summary>A compiled assembly, of which the metadata is read: nothing of it is ever loaded to run.</summary>
sealed class ManagedAssembly
{
    readonly PEReader _file; // The metadata lies in its memory.

    ManagedAssembly(string path, PEReader file, AssemblyFolder folder)
    {
        (Path, _file, Folder) = (path, file, folder);
        Metadata = _file.GetMetadataReader();
        Signatures = new(this);
    }

    /// <summary>The path, as it was given.</summary>
    public string Path { get; }

    /// <summary>The assembly's simple name.</summary>
    public string Name => Metadata.GetString(Metadata.GetAssemblyDefinition().Name);

    public MetadataReader Metadata { get; }

    /// <summary>Reads signatures of this assembly.</summary>
    public SignatureTypes Signatures { get; }

    /// <summary>Where the assemblies lie that it refers to.</summary>
    public AssemblyFolder Folder { get; }

    /// <summary>Opens an assembly.</summary>
    /// <exception cref="ToolException">There is no such file, or it is no assembly of .NET.</exception>
    public static ManagedAssembly Open(string path, AssemblyFolder folder)
    {
        try
        {
            // The whole file at once, so that it is not locked against the next build.
            var file = new PEReader([.. File.ReadAllBytes(path)]);
            if (file.HasMetadata && file.GetMetadataReader().IsAssembly)
                return new(path, file, folder);
        }
        catch (BadImageFormatException)
        {
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: the assembly cannot be read: {problem.Message}");
        }

        throw new ToolException($"{path}: this is no assembly of .NET; name the .dll that the C# project builds (bin/Release/…/Driver.Client.dll)");
    }

    /// <summary>The instructions of a method.</summary>
    public BlobReader BodyOf(MethodDefinition method) => _file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();

    /// <summary>The full name of a type: <c>Acme.Outer.Inner</c>, <c>System.Span`1</c>; empty for none.</summary>
    public string NameOf(EntityHandle type) => type.Kind switch
    {
        // An interface has no base type.
        _ when type.IsNil => "",
        HandleKind.TypeDefinition => NameOf(Metadata.GetTypeDefinition((TypeDefinitionHandle)type)),
        HandleKind.TypeReference => NameOf(Metadata.GetTypeReference((TypeReferenceHandle)type)),
        _ => "",
    };

    /// <summary>The full name of the type that declares a constructor.</summary>
    public string NameOfOwner(EntityHandle constructor) => constructor.Kind switch
    {
        HandleKind.MemberReference => NameOf(Metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent),
        HandleKind.MethodDefinition => NameOf(Metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()),
        _ => "",
    };

    string NameOf(TypeDefinition type) => type.GetDeclaringType() is { IsNil: false } outer
        ? $"{NameOf((EntityHandle)outer)}.{Metadata.GetString(type.Name)}"
        : Join(type.Namespace, type.Name);

    string NameOf(TypeReference type) => type.ResolutionScope.Kind == HandleKind.TypeReference
        ? $"{NameOf(type.ResolutionScope)}.{Metadata.GetString(type.Name)}"
        : Join(type.Namespace, type.Name);

    string Join(StringHandle space, StringHandle name) =>
        space.IsNil ? Metadata.GetString(name) : $"{Metadata.GetString(space)}.{Metadata.GetString(name)}";
}
